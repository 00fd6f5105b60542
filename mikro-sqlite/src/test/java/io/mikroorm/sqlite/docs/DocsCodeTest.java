// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite.docs;

import io.mikroorm.annotation.Entity;
import io.mikroorm.sql.SqlORM;
import io.mikroorm.sqlite.SqliteORM;
import io.mikroorm.tck.domain.Domain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** The Java code in the README and the docs compiles, its entities can be mapped, and its statements run. */
class DocsCodeTest {

    static final String JOOQ = "docs/guide/jooq.md";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicContainer> the_code_of_each_page_is_true() throws IOException {
        return Page.all().stream()
                .filter(page -> !page.blocks().isEmpty() && isOurs(page))
                .map(page -> dynamicContainer(page.name(), tests(page)));
    }

    /** Whether the code of a page can be compiled here: that about jOOQ is by the module for it. */
    boolean isOurs(Page page) {
        return !page.name().equals(JOOQ);
    }

    @Test
    void code_that_does_not_compile_is_found_with_its_line() throws IOException {
        Page page = Page.read("wrong.md", List.of("Text.", "", "```java", "int one = 1;", "String two = one;", "```"));

        assertThatThrownBy(() -> new PageCompiler(page, directory).compile())
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("wrong.md:5: ");
    }

    private List<DynamicTest> tests(Page page) {
        CompiledPage compiled = new CompiledPage(page);
        List<DynamicTest> tests = new ArrayList<>(List.of(dynamicTest("compiles", compiled::loader)));
        if (!page.isAboutMistakes()) {
            if (!page.types().isEmpty()) {
                tests.add(dynamicTest("its entities can be mapped", () -> map(compiled.entities())));
            }
            page.statements()
                    .forEach(block -> tests.add(
                            dynamicTest("the code from line " + block.line() + " runs", () -> run(compiled, block))));
        }
        return tests;
    }

    private static void map(List<Class<?>> entities) {
        if (!entities.isEmpty()) {
            try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(entities.toArray(new Class<?>[0])))) {
                orm.schema().create();
            }
        }
    }

    private static void run(CompiledPage compiled, JavaBlock block) throws Exception {
        PrintStream console = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        DocsScope scope = compiled.scope(block);
        List<Class<?>> further = compiled.furtherEntities();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Throwable thrown;
        try {
            thrown = catchThrowable(() -> scope.runInLibrary(further));
        } finally {
            System.setOut(console);
        }
        if (block.thrown() == null) {
            assertThat(thrown).isNull();
        } else {
            assertThat(thrown).extracting(t -> t.getClass().getSimpleName()).isEqualTo(block.thrown());
        }
        assertPrinted(printed.toString(StandardCharsets.UTF_8), block.printed());
    }

    private static void assertPrinted(String output, List<Pattern> expected) {
        Iterator<String> lines = output.lines().iterator();
        for (Pattern pattern : expected) {
            assertThat(lines.hasNext()).as("a line that reads %s", pattern).isTrue();
            assertThat(lines.next().trim()).matches(pattern);
        }
    }

    /** A page that is compiled when it is first needed. */
    private final class CompiledPage {

        private final Page page;
        private ClassLoader loader;

        CompiledPage(Page page) {
            this.page = page;
        }

        ClassLoader loader() throws IOException {
            if (loader == null) {
                Path output = Files.createDirectories(directory.resolve(page.packageName()));
                loader = new PageCompiler(page.withDatabaseIn(output), output).compile();
            }
            return loader;
        }

        List<Class<?>> entities() throws Exception {
            List<Class<?>> entities = new ArrayList<>();
            for (JavaBlock block : page.types()) {
                Class<?> type = loader().loadClass(page.packageName() + "." + block.typeName());
                if (type.isAnnotationPresent(Entity.class) && !Modifier.isAbstract(type.getModifiers())) {
                    entities.add(type);
                }
            }
            return entities;
        }

        /** Those that can be beside the library; none where a page has an author or a book of its own. */
        List<Class<?>> furtherEntities() throws Exception {
            List<Class<?>> entities = entities();
            boolean beside = entities.stream().noneMatch(type -> Domain.LIBRARY.stream()
                    .anyMatch(known -> known.getSimpleName().equals(type.getSimpleName())));
            return beside ? entities : List.of();
        }

        DocsScope scope(JavaBlock block) throws Exception {
            String name = page.packageName() + "." + PageCompiler.className(block);
            return (DocsScope) loader().loadClass(name).getConstructor().newInstance();
        }
    }
}
