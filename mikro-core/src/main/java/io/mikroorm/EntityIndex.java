// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.exception.ConfigurationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the indexes of entities that the annotation processor has written: one for each module or jar, with a class in a line. */
final class EntityIndex {

    /** Where each lies. */
    static final String PATH = "META-INF/mikroorm/entities";

    private EntityIndex() {}

    /** The classes of all indexes that a class loader sees, none of them initialized. */
    static List<Class<?>> read(ClassLoader loader) {
        Set<String> names = new LinkedHashSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(PATH))) {
                names.addAll(lines(index));
            }
        } catch (IOException e) {
            throw new ConfigurationException(
                    1106, "An index of entities, " + PATH + ", cannot be read. Build the application anew.", e);
        }
        if (names.isEmpty()) {
            throw new ConfigurationException(
                    1106,
                    "There is no index of entities, " + PATH
                            + ", on the class path. The compiler writes it with mikro-processor among its"
                            + " annotation processors; or name the classes: entities(Author.class, …).");
        }
        List<Class<?>> classes = new ArrayList<>(names.size());
        for (String name : names) {
            classes.add(load(name, loader));
        }
        return classes;
    }

    private static List<String> lines(URL index) throws IOException {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new ConfigurationException(
                    1107,
                    "The index of entities names " + name + ", which cannot be loaded. Build the application anew.",
                    e);
        }
    }
}
