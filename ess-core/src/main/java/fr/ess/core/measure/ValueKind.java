package fr.ess.core.measure;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component is written to JSON with the kind of its value, as <code>{"euros": 50001.00}</code>.
 *
 * <p>It stands on the components whose static type is {@link Value}, never on a type: facts keep plain numbers.
 */
@JacksonAnnotationsInside
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(value = Euros.class, name = "euros"),
    @JsonSubTypes.Type(value = Units.class, name = "units"),
    @JsonSubTypes.Type(value = Share.class, name = "share"),
    @JsonSubTypes.Type(value = Count.class, name = "count"),
    @JsonSubTypes.Type(value = Headcount.class, name = "headcount"),
    @JsonSubTypes.Type(value = Hours.class, name = "hours"),
    @JsonSubTypes.Type(value = Months.class, name = "months"),
    @JsonSubTypes.Type(value = Days.class, name = "days"),
    @JsonSubTypes.Type(value = Day.class, name = "day"),
    @JsonSubTypes.Type(value = Flag.class, name = "flag"),
    @JsonSubTypes.Type(value = Code.class, name = "code"),
    @JsonSubTypes.Type(value = Codes.class, name = "codes")
})
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.ANNOTATION_TYPE, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface ValueKind {}
