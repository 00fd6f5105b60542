// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SchemaTest {
    private static final int TABLES = 8;

    @Test
    void referenced_tables_come_first_and_others_keep_their_order() {
        Schema schema =
                new Schema(List.of(table("d", "c"), table("b"), table("c", "a"), table("a"), table("e", "e", "x")));
        assertThat(schema.referencedFirst())
                .extracting(table -> table.name().name())
                .containsExactly("a", "c", "d", "b", "e");
    }

    @Property
    void only_references_within_a_circle_point_forward(
            @ForAll @Size(max = 14) Set<@IntRange(max = TABLES * TABLES - 1) Integer> references) {
        List<Table> tables = new ArrayList<>();
        for (int from = 0; from < TABLES; from++) {
            List<String> targets = new ArrayList<>();
            for (int to = 0; to < TABLES; to++) {
                if (references.contains(from * TABLES + to)) {
                    targets.add("t" + to);
                }
            }
            tables.add(table("t" + from, targets.toArray(new String[0])));
        }
        List<Table> ordered = new Schema(tables).referencedFirst();

        assertThat(ordered).containsExactlyInAnyOrderElementsOf(tables);
        for (int reference : references) {
            int from = reference / TABLES;
            int to = reference % TABLES;
            if (!reaches(references, to, from)) {
                assertThat(ordered.indexOf(tables.get(to))).isLessThan(ordered.indexOf(tables.get(from)));
            }
        }
    }

    private static View view(String name, String query) {
        return new View(new TableName(name), query);
    }

    @Test
    void views_that_a_query_names_come_first_in_whatever_case_and_quotes() {
        Schema schema = new Schema(
                List.of(),
                List.of(
                        view("a", "select * from \"B\""),
                        view("d", "select ab, b_, b2 from x"),
                        view("b", "select 1 from `c` as t join x on t.y = 1"),
                        view("c", "select 1")));
        assertThat(schema.readFirst()).extracting(view -> view.name().name()).containsExactly("c", "b", "a", "d");
    }

    @Test
    void in_a_circle_of_names_the_first_view_comes_last() {
        Schema schema = new Schema(
                List.of(),
                List.of(view("a", "select b from x"), view("b", "select a from x"), view("c", "select b.a")));
        assertThat(schema.readFirst()).extracting(view -> view.name().name()).containsExactly("b", "a", "c");
    }

    @Test
    void names_are_used_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Schema(List.of(table("a"), table("a"))))
                .withMessage("The schema has the table a twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Table.of(new TableName("s", "a"), List.of(Column.of("id", "int"), Column.of("id", "text"))))
                .withMessage("The table s.a has the column id twice");
        assertThat(new Schema(List.of(table("a"), Table.of(new TableName("s", "a"), List.of()))).tables())
                .hasSize(2);
    }

    @Test
    void keys_and_indexes_are_of_columns_that_are_there() {
        Table table = table("a");
        List<String> name = List.of("name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.withPrimaryKey(PrimaryKey.of("name")))
                .withMessage("The table a has no column name, which its primary key names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.withIndexes(List.of(new Index("a_name", name))))
                .withMessage("The table a has no column name, which its a_name names");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.withUniqueConstraints(List.of(new UniqueConstraint("u", name))));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        table.withForeignKeys(List.of(ForeignKey.of("f", name, new TableName("b"), List.of("id")))));
    }

    @Test
    void keys_and_indexes_have_columns() {
        TableName other = new TableName("b");
        assertThatIllegalArgumentException().isThrownBy(PrimaryKey::of);
        assertThatIllegalArgumentException().isThrownBy(() -> new Index("i", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Index("i", List.of("a")).withKeys(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new UniqueConstraint("u", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> ForeignKey.of("f", List.of(), other, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForeignKey.of("f", List.of("b_id"), other, List.of("x", "y")))
                .withMessage("The foreign key f cannot match the columns [b_id] with [x, y] of b");
    }

    private static boolean reaches(Set<Integer> references, int from, int to) {
        Set<Integer> met = new HashSet<>(Set.of(from));
        Deque<Integer> open = new ArrayDeque<>(met);
        while (!open.isEmpty()) {
            int at = open.pop();
            for (int next = 0; next < TABLES; next++) {
                if (references.contains(at * TABLES + next) && met.add(next)) {
                    open.push(next);
                }
            }
        }
        return met.contains(to);
    }

    private static Table table(String name, String... references) {
        List<ForeignKey> foreignKeys = new ArrayList<>();
        for (String reference : references) {
            foreignKeys.add(
                    ForeignKey.of(name + "_" + reference, List.of("id"), new TableName(reference), List.of("id")));
        }
        return Table.of(new TableName(name), List.of(Column.of("id", "integer")))
                .withForeignKeys(foreignKeys);
    }
}
