package fr.ess.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ResolvedModule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The libraries as a modular host sees them, with none of the optional jars. */
class ModulePathTest {

    /**
     * What an optional library alone calls for: the room of the Jakarta constraints, and the two classes that read files, which
     * {@code DecpTest} proves to say what jar to add.
     */
    private static final List<String> NEED_A_LIBRARY =
            List.of("fr.ess.core.constraint.", "fr.ess.procurement.decp.CsvRows", "fr.ess.procurement.decp.JsonRows");

    @Test
    void test_host_isModular() {
        assertThat(ModulePathTest.class.getModule().getName()).isEqualTo("fr.ess.consumer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"com.fasterxml.jackson.annotation", "jakarta.validation", "org.jspecify"})
    void test_optionalModule_isAbsent(String name) {
        assertThat(ModuleLayer.boot().findModule(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.ess.core", "fr.ess.procurement", "fr.ess.currency", "fr.ess.strategy"})
    void test_library_requiresOnlyThePlatformAndCore(String name) {
        var required = module(name).reference().descriptor().requires().stream()
                .filter(requires -> !requires.modifiers().contains(Requires.Modifier.STATIC))
                .map(Requires::name);
        assertThat(required).allMatch(module -> module.startsWith("java.") || module.equals("fr.ess.core"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr.ess.core", "fr.ess.procurement", "fr.ess.currency", "fr.ess.strategy"})
    void test_library_everyClassLoads(String name) throws IOException, ClassNotFoundException {
        for (String type : classes(module(name))) {
            if (NEED_A_LIBRARY.stream().noneMatch(type::startsWith)) {
                assertThat(Class.forName(type).getModule().getName()).isEqualTo(name);
            }
        }
    }

    private static ResolvedModule module(String name) {
        return ModuleLayer.boot().configuration().findModule(name).orElseThrow();
    }

    private static List<String> classes(ResolvedModule module) throws IOException {
        try (var reader = module.reference().open();
                Stream<String> entries = reader.list()) {
            return entries.filter(entry -> entry.endsWith(".class"))
                    .filter(entry -> !entry.endsWith("module-info.class") && !entry.endsWith("package-info.class"))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList();
        }
    }
}
