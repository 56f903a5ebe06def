package fr.ess.cli;

import java.util.Locale;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that the command writes: properties in the order of the components, amounts in plain digits. */
final class Json {

    /** The version of the form of every JSON answer; it rises when a property changes its meaning or goes. */
    static final int FORMAT = 1;

    /** Writes and reads back the library's own types. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING, EnumFeature.READ_ENUMS_USING_TO_STRING)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private Json() {}

    /** Returns an empty answer, which begins with its form and its language. */
    static ObjectNode answer(Locale locale) {
        return MAPPER.createObjectNode().put("format", FORMAT).put("lang", locale.getLanguage());
    }

    /** Writes a document, indented, with the same line ends everywhere. */
    static String write(JsonNode document) {
        var lines = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsString(document) + "\n";
    }
}
