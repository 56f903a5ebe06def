package fr.ess.examples.spring;

import fr.ess.core.MalformedException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Problems as {@code application/problem+json}, with every fault. */
@RestControllerAdvice
public class Problems {

    /** What no record can hold: the library tells every fault of the record at once. */
    @ExceptionHandler
    ProblemDetail malformed(HttpMessageNotReadableException e, Locale locale) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof MalformedException malformed) {
                return problem(malformed.faults().stream()
                        .map(fault -> Map.of("path", fault.path(), "message", fault.in(locale)))
                        .toList());
            }
        }
        return problem(List.of(Map.of("path", "", "message", String.valueOf(e.getMessage()))));
    }

    /** What the constraints refuse, the law among them. */
    @ExceptionHandler
    ProblemDetail refused(MethodArgumentNotValidException e) {
        return problem(e.getFieldErrors().stream()
                .map(error -> Map.of("path", error.getField(), "message", String.valueOf(error.getDefaultMessage())))
                .toList());
    }

    private static ProblemDetail problem(List<Map<String, String>> faults) {
        var problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        problem.setProperty("faults", faults);
        return problem;
    }
}
