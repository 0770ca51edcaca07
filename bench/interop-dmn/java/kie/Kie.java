import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * `Kie FILE`: answers lines. `Kie --say FILE…`: what its validator says of each,
 * a line each; `Kie --analyse FILE…`: its analysis of decision tables.
 */
public final class Kie {
  private static final Validation[] VALID = {
    Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL, Validation.VALIDATE_COMPILATION,
  };
  private static final Validation[] TABLES = {Validation.ANALYZE_DECISION_TABLE};

  public static void main(String[] args) throws Exception {
    if (args[0].startsWith("--")) {
      DMNValidator validator = DMNValidatorFactory.newValidator();
      for (int index = 1; index < args.length; index++) validate(validator, args[index], args[0].equals("--say") ? VALID : TABLES);
      validator.dispose();
      return;
    }
    Resource file = ResourceFactory.newFileResource(new File(args[0]));
    DMNRuntime runtime = DMNRuntimeBuilder.fromDefaults()
        .buildConfiguration()
        .fromResources(List.of(file))
        .getOrElseThrow(RuntimeException::new);
    DMNModel model = runtime.getModels().get(0);
    for (DMNMessage message : model.getMessages()) System.err.println(message.getText());
    Lines.answer((table, facts) -> {
      DMNContext context = runtime.newContext();
      facts.forEach(context::set);
      DMNResult result = runtime.evaluateByName(model, context, table);
      Map<?, ?> given = (Map<?, ?>) result.getDecisionResultByName(table).getResult();
      Map<String, Object> answer = new LinkedHashMap<>();
      if (given != null) given.forEach((name, value) -> answer.put(String.valueOf(name), value));
      result.getMessages().stream().findFirst().ifPresent(one -> answer.put("said", one.getText()));
      return answer;
    });
  }

  private static void validate(DMNValidator validator, String path, Validation[] asked) throws Exception {
    for (Validation kind : asked) {
      Map<String, Object> head = Map.of("file", path, "asked", kind.name());
      Lines.say(head);
      for (DMNMessage message : validator.validate(new File(path), kind)) {
        Map<String, Object> line = new LinkedHashMap<>(head);
        line.put("severity", message.getSeverity().name());
        line.put("kind", message.getMessageType().name());
        line.put("source", message.getSourceId());
        line.put("text", message.getText());
        Lines.say(line);
      }
    }
  }
}
