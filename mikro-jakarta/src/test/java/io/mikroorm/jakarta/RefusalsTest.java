// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta;

import io.mikroorm.exception.MetadataException;
import io.mikroorm.sqlite.SqliteORM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What has no meaning here is refused by name, when the ORM opens; nothing is passed over. */
class RefusalsTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/refusals.txt");
    private static final Path SOURCE = Path.of("src/main/java/io/mikroorm/jakarta/Refusals.java");

    private static List<Class<?>> wrongClasses() {
        return Stream.of(Refusable.class, RefusableKeys.class, RefusableWords.class)
                .flatMap(holder -> Arrays.stream(holder.getDeclaredClasses()))
                .filter(type -> type.isAnnotationPresent(jakarta.persistence.Entity.class))
                .filter(type -> type != Refusable.Target.class)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static List<String> mistakes(Class<?> type) {
        return Objects.requireNonNull(
                        catchThrowableOfType(
                                MetadataException.class,
                                () -> SqliteORM.init(c -> c.dbName(":memory:").entities(type))),
                        type::getSimpleName)
                .mistakes();
    }

    @TestFactory
    Stream<DynamicTest> each_is_one_mistake() {
        return wrongClasses().stream()
                .map(type -> DynamicTest.dynamicTest(
                        type.getSimpleName(), () -> assertThat(mistakes(type)).hasSize(1)));
    }

    @Test
    void every_sentence_is_the_agreed_one() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Class<?> type : wrongClasses()) {
            mistakes(type).forEach(mistake -> text.append(mistake).append('\n'));
        }
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text, UTF_8);
        }
        assertThat(text.toString()).isEqualTo(Files.readString(GOLDEN, UTF_8));
    }

    /** Two need classes of others: annotations of Hibernate, and ones that are not there yet. */
    @Test
    void every_sentence_is_shown() throws IOException {
        Set<String> codes = codes("MappingMistake\\(\\s*(\\d{4})", Files.readString(SOURCE, UTF_8));
        Set<String> shown = codes("MO-(\\d{4})]", Files.readString(GOLDEN, UTF_8));
        codes.removeAll(Set.of("2307", "2309"));
        assertThat(shown).containsAll(codes);
    }

    private static Set<String> codes(String pattern, String text) {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
