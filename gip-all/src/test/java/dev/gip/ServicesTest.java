package dev.gip;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleReference;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A provider must be found on the module path and on the class path alike. */
class ServicesTest {

    private static final String SERVICES = "META-INF/services/";

    @Test
    void allModulesAreLookedAt() {
        assertThat(Modules.onClassPath())
                .containsOnlyKeys(
                        "dev.gip",
                        "dev.gip.json",
                        "dev.gip.model",
                        "dev.gip.parser",
                        "dev.gip.parser.office",
                        "dev.gip.parser.ofd",
                        "dev.gip.parser.pdf",
                        "dev.gip.parser.support",
                        "dev.gip.render",
                        "dev.gip.validate",
                        "dev.gip.validate.test");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void descriptorAndServiceFilesNameTheSameProviders(String name) {
        ModuleReference module = Modules.onClassPath().get(name);
        assertThat(inServiceFiles(module)).isEqualTo(inDescriptor(module));
    }

    static Set<String> modules() {
        return Modules.onClassPath().keySet();
    }

    private static Map<String, Set<String>> inDescriptor(ModuleReference module) {
        return module.descriptor().provides().stream()
                .collect(Collectors.toMap(
                        provides -> provides.service(),
                        provides -> new TreeSet<>(provides.providers()),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Map<String, Set<String>> inServiceFiles(ModuleReference module) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String resource : Modules.resources(module)) {
            if (resource.startsWith(SERVICES) && !resource.endsWith("/")) {
                String text = Modules.text(module, resource).orElseThrow();
                found.put(
                        resource.substring(SERVICES.length()),
                        text.lines()
                                .map(line -> line.replaceFirst("#.*", "").strip())
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return found;
    }
}
