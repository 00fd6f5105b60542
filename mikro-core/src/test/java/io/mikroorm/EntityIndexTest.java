// SPDX-License-Identifier: MIT
package io.mikroorm;

import io.mikroorm.exception.ConfigurationException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The entities that the annotation processor has listed. */
class EntityIndexTest {

    @TempDir
    Path directory;

    private int jars;

    private URL jar(String index) throws IOException {
        Path jar = directory.resolve("jar" + jars++);
        Path file = jar.resolve(EntityIndex.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, index);
        return jar.toUri().toURL();
    }

    private static List<Class<?>> read(URL... jars) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(jars, ClassLoader.getPlatformClassLoader())) {
            return new ArrayList<>(EntityIndex.read(loader));
        }
    }

    @Test
    void the_lists_of_all_jars_are_taken_together_and_each_class_once() throws IOException {
        assertThat(read(jar("java.lang.String\njava.util.Map$Entry\n"), jar("java.lang.String\n\njava.lang.Integer\n")))
                .containsExactlyInAnyOrder(String.class, java.util.Map.Entry.class, Integer.class);
    }

    @Test
    void where_there_is_no_list_it_is_said_who_writes_it() {
        assertThatThrownBy(() -> read())
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "[MO-1106] There is no index of entities, META-INF/mikroorm/entities, on the class path. The compiler writes"
                                + " it with mikro-processor among its annotation processors; or name the classes: entities(Author.class, …).");
    }

    @Test
    void a_class_that_is_gone_is_named() {
        assertThatThrownBy(() -> read(jar("shop.Gone\n")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(
                        "[MO-1107] The index of entities names shop.Gone, which cannot be loaded. Build the application anew.")
                .hasCauseInstanceOf(ClassNotFoundException.class);
    }
}
