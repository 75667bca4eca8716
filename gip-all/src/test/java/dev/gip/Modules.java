package dev.gip;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarFile;

/** The modules of this project that stand on the class path, as jars or as folders of classes. */
final class Modules {

    private Modules() {}

    static Map<String, ModuleReference> onClassPath() {
        Map<String, ModuleReference> found = new TreeMap<>();
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Modules::hasDescriptor)
                .flatMap(entry -> ModuleFinder.of(entry).findAll().stream())
                .filter(module -> module.descriptor().name().equals("dev.gip")
                        || module.descriptor().name().startsWith("dev.gip."))
                .forEach(module -> found.put(module.descriptor().name(), module));
        return found;
    }

    static Optional<String> text(ModuleReference module, String resource) {
        try (ModuleReader reader = module.open()) {
            Optional<ByteBuffer> bytes = reader.read(resource);
            return bytes.map(buffer -> StandardCharsets.UTF_8.decode(buffer).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> resources(ModuleReference module) {
        try (ModuleReader reader = module.open()) {
            return reader.list().sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasDescriptor(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve("module-info.class"));
        }
        if (!Files.isRegularFile(entry)) {
            return false;
        }
        try (JarFile jar = new JarFile(entry.toFile())) {
            return jar.getEntry("module-info.class") != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
