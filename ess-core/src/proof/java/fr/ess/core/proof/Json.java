package fr.ess.core.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Type;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Both majors of Jackson, strict on unknown properties: what one writes the other must write and read alike. */
public final class Json {

    /** Jackson 2, with dates as text. */
    public static final ObjectMapper TWO = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /** Jackson 3, as it comes but for unknown properties, which it passes over by default. */
    public static final JsonMapper THREE = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** Jackson 2 as it comes, which writes dates as numbers where a component does not say otherwise. */
    private static final ObjectMapper TWO_AS_IT_COMES = new ObjectMapper().registerModule(new JavaTimeModule());

    private Json() {}

    /** Writes a thing with both, and returns the text once it is the same. */
    public static String write(Object thing) {
        var two = two(() -> TWO.writeValueAsString(thing));
        assertThat(THREE.writeValueAsString(thing)).as("the JSON of Jackson 3").isEqualTo(two);
        assertThat(two(() -> TWO_AS_IT_COMES.writeValueAsString(thing)))
                .as("the JSON of Jackson 2 as it comes: dates must be written as text")
                .isEqualTo(two);
        return two;
    }

    /** Reads a text with both, and returns the thing once it is the same. */
    @SuppressWarnings("unchecked") // the caller names the type that it gives
    public static <T> T read(String json, Type type) {
        JavaType typeOfTwo = TWO.constructType(type);
        var two = Json.<T>two(() -> TWO.readValue(json, typeOfTwo));
        var three = (T) THREE.readValue(json, THREE.constructType(type));
        assertThat(three).as("what Jackson 3 reads").isEqualTo(two);
        return two;
    }

    /** Writes a thing and reads it back with both. */
    public static <T> String roundTrip(T thing, Type type) {
        var json = write(thing);
        assertThat(Json.<T>read(json, type)).isEqualTo(thing);
        return json;
    }

    /** Checks that both refuse a text. */
    public static void refuse(String json, Type type) {
        JavaType typeOfTwo = TWO.constructType(type);
        assertThat(catchThrowable(() -> TWO.readValue(json, typeOfTwo)))
                .as("what Jackson 2 says of %s", json)
                .isInstanceOf(com.fasterxml.jackson.databind.JsonMappingException.class);
        assertThat(catchThrowable(() -> THREE.readValue(json, THREE.constructType(type))))
                .as("what Jackson 3 says of %s", json)
                .isInstanceOf(DatabindException.class);
    }

    /** Returns what Jackson 2 gives; its exceptions are of the kind that must be declared. */
    private static <T> T two(Call<T> call) {
        try {
            return call.run();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private interface Call<T> {
        T run() throws java.io.IOException;
    }
}
