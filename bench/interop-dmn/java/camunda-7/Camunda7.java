import java.io.FileInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** `Camunda7 FILE`: answers lines. */
public final class Camunda7 {
  public static void main(String[] args) throws Exception {
    DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    Map<String, DmnDecision> tables = new HashMap<>();
    for (DmnDecision one : engine.parseDecisions(new FileInputStream(args[0]))) tables.put(one.getKey(), one);
    Lines.answer((table, facts) -> {
      DmnDecisionTableResult result = engine.evaluateDecisionTable(tables.get(table), facts);
      DmnDecisionRuleResult row = result.isEmpty() ? null : result.getSingleResult();
      return row == null ? Map.of() : new LinkedHashMap<>(row.getEntryMap());
    });
  }
}
