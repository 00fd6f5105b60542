// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Api;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Internal;
import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.Spi;
import io.mikroorm.hydration.ReflectiveStructAccesses;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.declared.MappingSources;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.naming.UnderscoreNaming;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an annotation can say means the same when it is said in code. A member that is new is to be used in {@link Brewery}, and said in
 * {@link PlainBrewery}.
 */
class BreweryTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/brewery.txt");
    private static final Path SOURCES = Path.of("src/main/java/io/mikroorm");
    private static final Path TESTS = Path.of("src/test/java/io/mikroorm/metadata/discovery");

    /** Those that say nothing of a mapped class; {@code Path} is about records that are no entities. */
    private static final Set<String> OTHERS = Set.of(
            Api.class.getSimpleName(), Spi.class.getSimpleName(), Internal.class.getSimpleName(), "Path", "Projection");

    /** What holds at one place alone has no annotation; such words are used in models of other tests. */
    private static final Set<String> IN_CODE_ALONE = Set.of("inside(…)");

    private static String printed(List<Class<?>> types, List<EntitySchema<?>> schemas) {
        return MetadataDiscovery.discover(
                        new Declarations(types, new MappingSources(schemas, List.of(), List.of())),
                        new Conventions(new UnderscoreNaming(), PrefixMode.DEFAULT),
                        new SmallPlatform(true, true, true),
                        JsonMappers.of(new UncalledMapper()),
                        new ReflectiveStructAccesses())
                .toString();
    }

    @Test
    void what_is_said_in_code_makes_the_same_metadata() throws IOException {
        String annotated = printed(Brewery.entities(), List.of());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, annotated, UTF_8);
        }
        assertThat(annotated).isEqualTo(Files.readString(GOLDEN, UTF_8));
        assertThat(printed(List.of(), PlainBrewery.schemas())).isEqualTo(annotated);
    }

    @Test
    void every_member_of_every_annotation_is_used() throws IOException {
        Set<String> used = new HashSet<>();
        List<Class<?>> types = new ArrayList<>(List.of(Brewery.class.getDeclaredClasses()));
        types.addAll(List.of(BrewHouse.class.getDeclaredClasses()));
        types.addAll(List.of(BrewReports.class.getDeclaredClasses()));
        for (Class<?> type : types) {
            note(type, used);
            Arrays.stream(type.getDeclaredFields()).forEach(field -> note(field, used));
            Arrays.stream(type.getDeclaredMethods()).forEach(method -> note(method, used));
        }
        assertThat(used).as("said somewhere in " + Brewery.class).containsExactlyInAnyOrderElementsOf(everything());
    }

    @Test
    void every_member_of_every_annotation_is_said_in_code() throws IOException {
        Set<String> said = new TreeSet<>();
        for (EntitySchema<?> schema : PlainBrewery.schemas()) {
            schema.declarations().forEach(each -> note(each, said));
            schema.fields().forEach(field -> field.declarations().forEach(each -> note(each, said)));
        }
        assertThat(said).as("said somewhere in " + PlainBrewery.class).containsAll(everything());
    }

    @Test
    void every_word_of_the_builders_is_used() throws IOException {
        String source = Files.readString(TESTS.resolve("PlainBrewery.java"), UTF_8)
                + Files.readString(TESTS.resolve("PlainBrewHouse.java"), UTF_8);
        List<String> words = new ArrayList<>();
        for (Class<?> type : classes("mapping")) {
            boolean speaks = type.getSimpleName().endsWith("Builder")
                    || type.getSimpleName().endsWith("Options");
            for (Method method : speaks ? type.getDeclaredMethods() : new Method[0]) {
                if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                    words.add(method.getName() + "(…)");
                }
            }
        }
        assertThat(words)
                .as("used somewhere in PlainBrewery")
                .filteredOn(word -> !IN_CODE_ALONE.contains(word))
                .allSatisfy(word -> assertThat(source).contains("." + word.replace("…)", "")));
    }

    private static void note(AnnotatedElement element, Set<String> used) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getPackage() == Entity.class.getPackage()) {
                note(annotation, used);
            }
        }
    }

    private static void note(Annotation annotation, Set<String> used) {
        Class<? extends Annotation> type = annotation.annotationType();
        used.add(name(type));
        for (Method member : type.getDeclaredMethods()) {
            Object value = value(annotation, member);
            if (value instanceof Annotation[] several) {
                used.remove(name(type)); // holds others alone
                Arrays.stream(several).forEach(each -> note(each, used));
            } else if (!Objects.deepEquals(value, member.getDefaultValue())) {
                used.add(name(type) + "." + member.getName());
            }
        }
    }

    private static void note(Declaration said, Set<String> all) {
        all.add(name(said.annotation()));
        said.members().keySet().forEach(member -> all.add(name(said.annotation()) + "." + member));
    }

    private static Object value(Annotation annotation, Method member) {
        try {
            member.setAccessible(true);
            return member.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(e);
        }
    }

    /** Each annotation of mapped classes, and each of its members. */
    private static Set<String> everything() throws IOException {
        Set<String> all = new TreeSet<>();
        for (Class<?> type : classes("annotation")) {
            if (type.isAnnotation() && !OTHERS.contains(type.getSimpleName())) {
                all.add(name(type));
                Arrays.stream(type.getDeclaredMethods())
                        .forEach(member -> all.add(name(type) + "." + member.getName()));
            }
        }
        return all;
    }

    private static String name(Class<?> annotation) {
        return "@" + annotation.getSimpleName();
    }

    private static List<Class<?>> classes(String folder) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .sorted()
                    .<Class<?>>map(name -> type("io.mikroorm." + folder + "." + name))
                    .toList();
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
