import java.io.FileInputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.dmn.DmnEngine;
import org.camunda.dmn.parser.ParsedDmn;
import scala.util.Either;

/** `Camunda8 FILE`: answers lines. */
public final class Camunda8 {
  public static void main(String[] args) throws Exception {
    DmnEngine engine = new DmnEngine.Builder().build();
    Either<DmnEngine.Failure, ParsedDmn> parsed = engine.parse(new FileInputStream(args[0]));
    if (parsed.isLeft()) throw new IllegalArgumentException(parsed.left().get().message());
    ParsedDmn tables = parsed.toOption().get();
    Lines.answer((table, facts) -> {
      Either<DmnEngine.EvalFailure, DmnEngine.EvalResult> result = engine.eval(tables, table, new HashMap<>(facts));
      if (result.isLeft()) return Map.of("error", result.left().get().failure().message());
      DmnEngine.EvalResult given = result.toOption().get();
      Map<String, Object> answer = new LinkedHashMap<>();
      if (!given.isNil()) {
        ((scala.collection.Map<String, Object>) given.value()).foreach(one -> answer.put(one._1(), one._2()));
      }
      return answer;
    });
  }
}
