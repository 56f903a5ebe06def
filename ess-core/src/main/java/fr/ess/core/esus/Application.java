package fr.ess.core.esus;

import com.fasterxml.jackson.annotation.JsonFormat;
import fr.ess.core.measure.Day;
import fr.ess.core.rule.Fact;
import fr.ess.core.rule.Part;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application for the approval.
 *
 * @param filed  the day on which it was filed, if it is known
 * @param completed  the day on which the competent prefect had the complete file, if there is one and it is known
 * @param file  the file, if it is known
 * @param addressee  to whom it was sent, if that is known
 */
public record Application(
        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate filed,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        LocalDate completed,

        @Nullable @Valid CaseFile file,
        @Nullable @Valid Addressee addressee)
        implements Serializable {

    /** The day on which it was filed. */
    public static final Fact<Application, Day> FILED = Fact.day("filed", Application::filed);

    /** The day on which the file was complete. */
    public static final Fact<Application, Day> COMPLETED = Fact.day("completed", Application::completed);

    /** The file. */
    public static final Part<Application, CaseFile> FILE = Part.of("file", Application::file);

    /** To whom it was sent. */
    public static final Part<Application, Addressee> ADDRESSEE = Part.of("addressee", Application::addressee);
}
