package fr.ess.core.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What formulas can call by a name. */
final class Stated {

    private final Map<String, StatedFigure> figures = new HashMap<>();
    private final Map<String, StatedList> lists = new HashMap<>();

    Stated(@Nullable List<StatedFigure> figures, @Nullable List<StatedList> lists) {
        if (figures != null) {
            figures.forEach(figure -> this.figures.putIfAbsent(figure.id(), figure));
        }
        if (lists != null) {
            lists.forEach(list -> this.lists.putIfAbsent(list.id(), list));
        }
    }

    @Nullable
    StatedFigure figure(String id) {
        return figures.get(id);
    }

    @Nullable
    StatedList list(String id) {
        return lists.get(id);
    }
}
