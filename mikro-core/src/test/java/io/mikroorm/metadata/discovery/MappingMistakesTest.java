// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMapper;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.UnderscoreNaming;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Each mistake, by a class that makes just it; {@code -Dgolden=update} rewrites the expected sentences. */
class MappingMistakesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/mapping-mistakes.txt");
    private static final Path PAGE = Path.of("../docs/errors/mapping.md");
    private static final Path SOURCES = Path.of("src/main/java/io/mikroorm/metadata/discovery/mistake");

    private static List<Class<?>> wrongClasses() {
        return Stream.of(
                        WrongClasses.class,
                        WrongKeys.class,
                        WrongKeyRelations.class,
                        WrongKeyFields.class,
                        WrongOwnColumns.class,
                        WrongMemberColumns.class,
                        WrongPivotEntities.class,
                        WrongValues.class,
                        WrongGenerators.class,
                        WrongChecks.class,
                        WrongAccessors.class,
                        WrongConcurrency.class,
                        WrongOrders.class,
                        WrongExpressions.class,
                        WrongMade.class,
                        WrongFormulas.class,
                        WrongLazy.class,
                        WrongSerialized.class,
                        WrongRelations.class,
                        WrongTargets.class,
                        WrongForeignKeys.class,
                        WrongNames.class,
                        WrongSharedPivots.class,
                        WrongKeyOnly.class,
                        WrongFixedOrders.class,
                        WrongShownRows.class,
                        WrongTargetKeys.class,
                        WrongColumns.class,
                        WrongEmbeddables.class,
                        WrongDocumentRelations.class,
                        WrongKinds.class,
                        WrongHierarchies.class,
                        WrongViews.class,
                        WrongVirtuals.class,
                        WrongStored.class,
                        WrongTriggers.class)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(Wrong.class))
                .sorted(Comparator.<Class<?>>comparingInt(type -> code(type)).thenComparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static int code(Class<?> type) {
        return type.getAnnotation(Wrong.class).value();
    }

    private static List<String> mistakes(List<Class<?>> types) {
        return mistakes(types, 0, new SmallPlatform());
    }

    private static List<String> mistakes(List<Class<?>> types, int mappers, SmallPlatform platform) {
        JsonMapper[] given = new JsonMapper[mappers];
        Arrays.fill(given, new UncalledMapper());
        MetadataException e = catchThrowableOfType(
                MetadataException.class,
                () -> MetadataDiscovery.discover(
                        types,
                        new Conventions(new UnderscoreNaming(), PrefixMode.DEFAULT),
                        platform,
                        JsonMappers.of(given),
                        new ReflectiveStructAccesses()));
        assertThat(e).as("mistakes of %s", types).isNotNull();
        return e.mistakes();
    }

    private static List<String> mistakesOf(Class<?> wrong) {
        List<Class<?>> types = new ArrayList<>(List.of(wrong));
        types.addAll(List.of(wrong.getAnnotation(Wrong.class).with()));
        Wrong how = wrong.getAnnotation(Wrong.class);
        return mistakes(
                types,
                how.mappers(),
                new SmallPlatform(how.spreads(), how.checks(), how.joins(), how.without()).pipelines(how.pipelines()));
    }

    @TestFactory
    Stream<DynamicTest> each_wrong_class_makes_its_one_mistake() {
        return wrongClasses().stream()
                .map(wrong -> DynamicTest.dynamicTest(wrong.getSimpleName(), () -> assertThat(mistakesOf(wrong))
                        .singleElement()
                        .asString()
                        .startsWith("[MO-" + code(wrong) + "] ")));
    }

    @Test
    void every_sentence_is_the_agreed_one(@TempDir Path classes) throws Exception {
        StringBuilder text = new StringBuilder();
        text.append("## nothing\n").append(mistakes(List.of()).get(0)).append("\n\n");
        for (Class<?> wrong : wrongClasses()) {
            text.append("## ").append(wrong.getSimpleName()).append('\n');
            mistakesOf(wrong).forEach(mistake -> text.append(mistake).append('\n'));
            text.append('\n');
        }
        text.append("## compiled without -parameters\n");
        text.append(mistakes(List.of(compiledWithoutParameters(classes))).get(0))
                .append('\n');
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text, UTF_8);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    private static Class<?> compiledWithoutParameters(Path folder) throws Exception {
        Path source = folder.resolve("Nameless.java");
        Files.writeString(
                source,
                "@io.mikroorm.annotation.Entity public class Nameless {"
                        + " @io.mikroorm.annotation.PrimaryKey Long id; String title;"
                        + " public Nameless(String title) { this.title = title; } }");
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-proc:none", "-cp", System.getProperty("java.class.path"), source.toString());
        assertThat(result).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, MappingMistakesTest.class.getClassLoader())) {
            Class<?> type = loader.loadClass("Nameless");
            assertThat(type.getDeclaredConstructors()).hasSize(1);
            return type;
        }
    }

    @Test
    void all_mistakes_of_a_model_come_together_in_the_order_of_its_classes() {
        List<String> mistakes = mistakes(List.of(
                WrongValues.UnknownType.class,
                WrongRelations.Misspelt.class,
                WrongColumns.ColumnTwice.class,
                WrongValues.Keyless.class));
        assertThat(mistakes)
                .extracting(mistake -> mistake.substring(0, 9))
                .containsExactly("[MO-2042]", "[MO-2059]", "[MO-2070]", "[MO-2030]");
    }

    @Test
    void a_mistake_of_a_shared_base_class_is_reported_once() {
        assertThat(mistakes(List.of(WrongValues.TypeVariable.class, AlsoGeneric.class)))
                .hasSize(1);
    }

    @Entity
    static class AlsoGeneric<V> extends WrongValues.Generic<V> {}

    @Test
    void the_exception_lists_every_mistake_with_its_code() {
        MetadataException e = catchThrowableOfType(
                MetadataException.class,
                () -> MetadataDiscovery.discover(
                        List.of(WrongValues.Keyless.class, WrongClasses.Plain.class),
                        new UnderscoreNaming(),
                        new SmallPlatform(),
                        new ReflectiveStructAccesses()));
        assertThat(e.code()).isEqualTo(2010);
        assertThat(e).hasMessageStartingWith("[MO-2010] The mapping has 2 mistakes:\n  - [MO-2030] Keyless has no key");
        assertThat(e).hasMessageContaining("\n  - [MO-2012] Plain is listed as an entity");
    }

    @Test
    void each_code_has_a_wrong_class_and_a_heading_in_the_documentation() throws IOException {
        Set<Integer> codes = codes(Pattern.compile("new Mistake\\(\\s*(\\d{4})"), sources());
        codes.add(2010);
        Set<Integer> headings = codes(Pattern.compile("(?m)^## MO-(\\d{4}) "), Files.readString(PAGE, UTF_8));
        Set<Integer> shown = codes(Pattern.compile("(?m)^\\[MO-(\\d{4})]"), Files.readString(GOLDEN, UTF_8));
        shown.add(2010);
        assertThat(headings).containsExactlyElementsOf(codes);
        assertThat(shown).containsExactlyElementsOf(codes);
    }

    private static String sources() throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Mistakes.java")).toList()) {
                text.append(Files.readString(file, UTF_8));
            }
        }
        return text.toString();
    }

    private static Set<Integer> codes(Pattern pattern, String text) {
        Set<Integer> codes = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            codes.add(Integer.valueOf(matcher.group(1)));
        }
        return codes;
    }
}
