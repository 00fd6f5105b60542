// SPDX-License-Identifier: MIT
package io.mikroorm.tck.schema;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Requires;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Texts inside of objects and documents that are longer than an index has them: other programs write them, and conditions tell them apart. */
@Requires({Feature.OBJECT_CONDITIONS, Feature.EXPRESSION_INDEXES})
public abstract class TextsInsideContract extends SchemaContracts {

    private static final String LONG = "abcdefgh";

    /** A document. */
    @Embeddable
    static class Facts {

        @Property(length = 4)
        @Nullable
        String code;

        @Nullable
        String note;

        @Property(length = 5)
        @Nullable
        String tag;

        @Nullable
        LocalDate since;
    }

    /** Has a document with a unique value in it. */
    @Entity
    @Index(name = "file_by_code", properties = "facts.code")
    @Index(name = "file_by_note", properties = "facts.note")
    @Index(name = "file_by_since", properties = "facts.since")
    @Index(name = "file_by_kind", properties = "open.kind")
    @Unique(name = "file_tag", properties = "facts.tag")
    static class File {

        @PrimaryKey
        long id;

        @Embedded(object = true)
        Facts facts = new Facts();

        @Property(json = true)
        Map<String, Object> open = new HashMap<>();

        static File of(long id, @Nullable String code) {
            File file = new File();
            file.id = id;
            file.facts.code = code;
            file.facts.note = code;
            file.open.put("kind", String.valueOf(code));
            return file;
        }
    }

    @Override
    protected List<Class<?>> entities() {
        return List.of(File.class);
    }

    /** How the database says by which way it comes to rows; null where that is not asked. */
    protected @Nullable String explained(String statement) {
        return null;
    }

    /** What another program writes, which knows no lengths. */
    private void write(long id, String facts) {
        String json = "'" + facts.replace('`', '"') + "'";
        run("update " + quoted("file") + " set " + quoted("facts") + " = " + json + " where " + quoted("id") + " = "
                + id);
    }

    private List<Long> ids(Condition<Object> condition) {
        return em().find(File.class, condition, o -> o.orderBy("id")).stream()
                .map(file -> file.id)
                .toList();
    }

    private void givenLongOnes() {
        given(File.of(1, "abcd"), File.of(2, "abcd"), File.of(3, "abce"), File.of(4, null));
        write(2, "{`code`: `abcdefgh`, `note`: `abcdefgh`, `tag`: `longer than five`}");
    }

    @Test
    void longer_texts_of_other_programs_are_taken_and_told_apart() {
        givenLongOnes();

        for (String path : List.of("facts.code", "facts.note")) {
            assertThat(ids(where(path).eq("abcd"))).as(path).containsExactly(1L);
            assertThat(ids(where(path).eq(LONG))).containsExactly(2L);
            assertThat(ids(where(path).eq("abcde"))).isEmpty();
            assertThat(ids(where(path).in("abcd", LONG))).containsExactly(1L, 2L);
            assertThat(ids(where(path).notIn("abcd", "abcde"))).containsExactly(2L, 3L);
            assertThat(ids(where(path).ne("abcd"))).containsExactly(2L, 3L);
            assertThat(ids(where(path).gt("abcd"))).containsExactly(2L, 3L);
            assertThat(ids(where(path).gte("abcdef"))).containsExactly(2L, 3L);
            assertThat(ids(where(path).lt(LONG))).containsExactly(1L);
            assertThat(ids(where(path).lt("abcdefghi"))).containsExactly(1L, 2L);
            assertThat(ids(where(path).lte(LONG))).containsExactly(1L, 2L);
            assertThat(ids(where(path).gt(LONG))).containsExactly(3L);
            assertThat(ids(where(path).like("abcd%"))).containsExactly(1L, 2L);
            assertThat(ids(where(path).like("%gh"))).containsExactly(2L);
            assertThat(ids(where(path).eq(LONG).not())).containsExactly(1L, 3L);
            assertThat(em().findAll(File.class, o -> o.orderBy(path)))
                    .extracting(file -> file.id)
                    .containsSubsequence(1L, 2L, 3L);
        }
    }

    @Test
    void what_is_unique_tells_longer_texts_from_shorter_ones() {
        given(File.of(1, "a"), File.of(2, "b"));

        write(1, "{`since`: `" + "no day ".repeat(20) + "`}");
        write(1, "{`tag`: `abcde`}");
        write(2, "{`tag`: `abcdef`}");

        assertThat(ids(where("facts.tag").eq("abcde"))).containsExactly(1L);
        assertThat(refusal("update " + quoted("file") + " set " + quoted("facts") + " = '{\"tag\": \"abcde\"}' where "
                        + quoted("id") + " = 2"))
                .isNotNull();
    }

    @Test
    void conditions_come_by_the_start_of_texts() {
        if (explained("") == null) {
            return;
        }
        List<Object> files = new ArrayList<>();
        for (int i = 1; i <= 2_000; i++) {
            File file = File.of(i, String.valueOf(i));
            file.facts.tag = String.valueOf(i);
            file.facts.since = LocalDate.of(2000, 1, 1).plusDays(i);
            files.add(file);
        }
        given(files.toArray());
        uses("file_by_code", where("facts.code").eq("77"), "'77'");
        uses("file_by_code", where("facts.code").lt("10"), "'10'");
        uses("file_by_note", where("facts.note").eq("77"), "'77'");
        uses("file_by_note", where("facts.note").gt("999"), "'999'");
        uses("file_by_since", where("facts.since").eq(LocalDate.of(2000, 1, 8)), "'2000-01-08'");
        uses("file_by_kind", where("open.kind").eq("77"), "'77'");
        uses("file_tag", where("facts.tag").in("77", "78"), "'77'");
        statements.reset();
        em().findAll(File.class, o -> o.orderBy("facts.code").limit(2));
        assertThat(way("''")).contains("file_by_code");
    }

    private void uses(String index, Condition<Object> condition, String literal) {
        statements.reset();
        em().find(File.class, condition);
        assertThat(way(literal)).contains(index);
    }

    private String way(String literal) {
        String sql = statements.texts().stream()
                .filter(text -> text.startsWith("select"))
                .findFirst()
                .orElseThrow()
                .replaceAll("limit \\?", "limit 2")
                .replaceAll("\\?(?! \\(@)", literal);
        return String.join("\n", rows(some(explained(sql))));
    }
}
