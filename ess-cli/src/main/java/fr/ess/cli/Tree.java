package fr.ess.cli;

import fr.ess.core.Fault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A JSON document as strictly as a dossier must be: UTF-8, no property twice, nothing beyond measure, nothing after its end. */
final class Tree {

    /** How deep a document may nest. */
    static final int DEEPEST = 64;

    /** How many bytes a document may have. */
    static final int LONGEST = 64 << 20;

    /** How many characters a text may have. */
    static final int LONGEST_TEXT = 10_000;

    private static final int LONGEST_NUMBER = 40;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(10 * DEEPEST)
                            .maxNumberLength(10 * LONGEST_NUMBER)
                            .maxStringLength(LONGEST)
                            .maxNameLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    private final List<Fault> faults = new ArrayList<>();

    private Tree() {}

    /**
     * What came of reading a document.
     *
     * @param root  the document, or {@code null} if it is not JSON
     * @param faults  the faults
     */
    record Grown(@Nullable JsonNode root, List<Fault> faults) {}

    /** Reads a document. */
    static Grown read(byte[] bytes) {
        var tree = new Tree();
        return new Grown(tree.document(bytes), tree.faults);
    }

    private @Nullable JsonNode document(byte[] bytes) {
        if (bytes.length > LONGEST) {
            return refuse("", "short", bytes.length, LONGEST >> 20);
        }
        var broken = Utf8.fault(bytes);
        if (broken != null) {
            faults.add(broken);
            return null;
        }
        var text = Utf8.text(bytes);
        if (text.isBlank()) {
            return refuse("", "json", text.isEmpty() ? "''" : Shown.text(text));
        }
        try (var parser = MAPPER.createParser(text)) {
            parser.nextToken();
            var root = node(parser, Place.ROOT);
            return parser.nextToken() == null ? root : refuse("", "alone", near(text, parser));
        } catch (StreamConstraintsException e) {
            return refuse("", "measure", Shown.text(e.getOriginalMessage()), DEEPEST);
        } catch (JacksonException e) {
            var location = e.getLocation();
            var line = location == null ? 1 : location.getLineNr();
            var column = location == null ? 1 : location.getColumnNr();
            return refuse("", "json-at", near(text, line, column), line, column);
        }
    }

    /** Reads the value at which the parser stands. */
    private JsonNode node(JsonParser parser, Place at) {
        var token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(parser, at);
            case START_ARRAY -> list(parser, at);
            case VALUE_STRING -> text(parser, at);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, at);
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            default -> JsonNodeFactory.instance.nullNode();
        };
    }

    private JsonNode object(JsonParser parser, Place at) {
        var object = JsonNodeFactory.instance.objectNode();
        if (tooDeep(parser, at)) {
            return object;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var name = parser.currentName();
            parser.nextToken();
            var place = at.then(name);
            var twice = object.has(name);
            var value = node(parser, place);
            if (twice) {
                refuse(place.toString(), "once", Shown.node(value));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private JsonNode list(JsonParser parser, Place at) {
        var list = JsonNodeFactory.instance.arrayNode();
        if (tooDeep(parser, at)) {
            return list;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(node(parser, at.then(list.size())));
        }
        return list;
    }

    private boolean tooDeep(JsonParser parser, Place at) {
        if (parser.streamReadContext().getNestingDepth() <= DEEPEST) {
            return false;
        }
        var seen = parser.currentToken() == JsonToken.START_OBJECT ? "{…}" : "[…]";
        parser.skipChildren();
        refuse(at.toString(), "shallow", seen, DEEPEST);
        return true;
    }

    private JsonNode text(JsonParser parser, Place at) {
        var text = parser.getString();
        if (text.length() > LONGEST_TEXT) {
            refuse(at.toString(), "short-text", Shown.text(text), LONGEST_TEXT);
            return JsonNodeFactory.instance.nullNode();
        }
        return JsonNodeFactory.instance.stringNode(text);
    }

    private JsonNode number(JsonParser parser, Place at) {
        var text = parser.getString();
        var exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (text.length() > LONGEST_NUMBER
                || exponent >= 0 && !text.substring(exponent + 1).matches("[+-]?0*[0-3]?[0-9]")) {
            refuse(at.toString(), "short-number", Shown.plain(text), LONGEST_NUMBER);
            return JsonNodeFactory.instance.nullNode();
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            return JsonNodeFactory.instance.numberNode(new BigDecimal(text));
        }
        var whole = new BigInteger(text);
        return whole.bitLength() < Integer.SIZE
                ? JsonNodeFactory.instance.numberNode(whole.intValue())
                : whole.bitLength() < Long.SIZE
                        ? JsonNodeFactory.instance.numberNode(whole.longValue())
                        : JsonNodeFactory.instance.numberNode(whole);
    }

    private @Nullable JsonNode refuse(String path, String must, Object seen, Object... arguments) {
        faults.add(new Fault(path, Musts.of(must, arguments), String.valueOf(seen)));
        return null;
    }

    private static String near(String text, JsonParser parser) {
        var location = parser.currentTokenLocation();
        return near(text, location.getLineNr(), location.getColumnNr());
    }

    /** Returns what stands at a line and column, both from 1. */
    private static String near(String text, int line, int column) {
        var start = 0;
        for (var i = 1; i < line && start >= 0; i++) {
            start = text.indexOf('\n', start) + 1;
        }
        var at = Math.min(Math.max(start + column - 1, 0), text.length());
        var end = text.indexOf('\n', at);
        return Shown.text(text.substring(at, Math.min(end < 0 ? text.length() : end, at + 20)));
    }
}
