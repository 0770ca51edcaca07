import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Questions and answers, a JSON line each: `{"table": …, "facts": {name: {"number": "1.5"} or a plain value}}`. */
final class Lines {
  interface Engine {
    /** The two outputs, or null where the engine gives none. */
    Map<String, Object> ask(String table, Map<String, Object> facts) throws Exception;
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  static void answer(Engine engine) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintWriter out = new PrintWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode question = JSON.readTree(line);
      Map<String, Object> facts = new HashMap<>();
      question.get("facts").fields().forEachRemaining(one -> facts.put(one.getKey(), value(one.getValue())));
      Map<String, Object> answer;
      try {
        answer = engine.ask(question.get("table").asText(), facts);
      } catch (Throwable error) {
        answer = Map.of("error", String.valueOf(error.getMessage()));
      }
      out.println(JSON.writeValueAsString(answer));
    }
    out.flush();
  }

  static void say(Object value) throws Exception {
    System.out.println(JSON.writeValueAsString(value));
  }

  private static Object value(JsonNode node) {
    if (node.isNull()) return null;
    if (node.isBoolean()) return node.booleanValue();
    if (node.isObject()) return new BigDecimal(node.get("number").asText());
    if (node.isTextual()) return node.textValue();
    List<Object> values = new ArrayList<>();
    node.forEach(one -> values.add(value(one)));
    return values;
  }
}
