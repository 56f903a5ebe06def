package fr.ess.core;

import static org.assertj.core.api.Assertions.assertThat;

import fr.ess.core.proof.FactsRecords;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The module shows what is public, and lets a Jakarta provider read what it must validate. */
class ModuleTest {

    private static ModuleDescriptor module() throws IOException {
        try (var in = Files.newInputStream(FactsRecords.folder(Faults.class).resolve("module-info.class"))) {
            return ModuleDescriptor.read(in);
        }
    }

    @Test
    void every_package_with_a_public_type_is_exported_to_all() throws IOException {
        var exported = module().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        var shown = FactsRecords.classes(Faults.class)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .map(Class::getPackageName)
                .collect(Collectors.toSet());
        assertThat(exported).isEqualTo(shown);
    }

    @Test
    void every_package_of_facts_is_open_to_a_provider() throws IOException {
        var open = module().opens().stream()
                .filter(opens -> opens.targets().contains("org.hibernate.validator"))
                .map(ModuleDescriptor.Opens::source)
                .collect(Collectors.toSet());
        var facts = FactsRecords.of(Faults.class).stream()
                .map(Class::getPackageName)
                .collect(Collectors.toSet());
        assertThat(open).containsAll(facts);
    }

    @Test
    void nothing_is_required_but_the_platform() throws IOException {
        assertThat(module().requires())
                .filteredOn(requires -> !requires.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                .extracting(ModuleDescriptor.Requires::name)
                .isEqualTo(List.of("java.base"));
        assertThat(module().provides())
                .as("a module that offers a service of Jakarta does not start without it")
                .isEmpty();
    }
}
