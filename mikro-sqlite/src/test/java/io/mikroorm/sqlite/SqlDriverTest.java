// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.driver.DeleteBatch;
import io.mikroorm.driver.DriverSession.TransactionOptions;
import io.mikroorm.driver.InsertBatch;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.driver.UpdateBatch;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.sql.driver.PlanCacheStatistics;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is planned and rendered, run by SQLite. */
class SqlDriverTest {

    private Shelf shelf;
    private EntityMetadata writer;
    private EntityMetadata novel;

    @BeforeEach
    void fill() {
        shelf = new Shelf();
        writer = shelf.entity(Shelf.Writer.class);
        novel = shelf.entity(Shelf.Novel.class);
        shelf.session.begin(TransactionOptions.DEFAULT);
        insert(writer, List.of("name"), List.<Object[]>of(row("Ann"), row("Bob"), row("Cy")));
        insert(
                novel,
                List.of("title", "price", "writer", "version"),
                List.<Object[]>of(
                        row("Z", new BigDecimal("1.50"), 1L, 1),
                        row("A", new BigDecimal("2.50"), 1L, 1),
                        row("M", null, 2L, 1),
                        row("N", new BigDecimal("9.00"), null, 1)));
        insert(shelf.entity(Shelf.Mark.class), List.of("label"), List.<Object[]>of(row("red"), row("blue")));
        insert(shelf.entity(Shelf.Bio.class), List.of("text", "writer"), List.<Object[]>of(row("a life", 2L)));
        shelf.session.link(new PivotBatch(marks(), List.of(1L, 1L, 2L), List.of(1L, 2L, 2L)));
        shelf.session.commit();
        shelf.statements.clear();
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    private static @Nullable Object[] row(@Nullable Object... values) {
        return values;
    }

    private ToManyProperty marks() {
        return novel.toManys().get(0);
    }

    private List<Object> insert(EntityMetadata entity, List<String> columns, List<Object[]> rows) {
        int[] numbers =
                columns.stream().mapToInt(c -> Shelf.column(entity, c)).sorted().toArray();
        return shelf.session.insert(new InsertBatch(entity, numbers, rows, true));
    }

    private List<String> novels(Condition<Object> condition, FindOptions<?> options) {
        return shelf.find(shelf.queries.find(novel, condition.criterion(), options, KeySource.NONE));
    }

    private List<String> writers(Condition<Object> condition, FindOptions<?> options) {
        return shelf.find(shelf.queries.find(writer, condition.criterion(), options, KeySource.NONE));
    }

    private long count(Condition<Object> condition) {
        return shelf.session.count(shelf.queries.count(writer, condition.criterion(), KeySource.NONE));
    }

    @Test
    void conditions_find_what_they_say() {
        assertThat(count(Condition.all())).isEqualTo(3);
        assertThat(count(where("novels").exists())).isEqualTo(2);
        assertThat(count(where("novels.marks.label").eq("blue"))).isEqualTo(1);
        assertThat(count(where("novels")
                        .some(where("title").eq("A").and(where("price").lt(2)))))
                .isZero();
        assertThat(count(where("novels.title").eq("A").and(where("novels.price").lt(2))))
                .isEqualTo(1);
        assertThat(count(not(where("novels.marks").eq(2)))).isEqualTo(2);
        assertThat(count(where("bio.text").startsWith("a"))).isEqualTo(1);
        assertThat(count(where("bio").isNull())).isEqualTo(2);
        assertThat(count(where("name").in("Ann", "Cy", "Di"))).isEqualTo(2);
        assertThat(count(where("name").in())).isZero();
        assertThat(count(where("name").contains("%"))).isZero();
    }

    @Test
    void rows_have_the_keys_of_inverse_to_ones() {
        assertThat(writers(Condition.all(), new FindOptions<>().orderBy("name desc")))
                .containsExactly("Writer[3, Cy, null]", "Writer[2, Bob, 1]", "Writer[1, Ann, null]");
    }

    @Test
    void to_ones_are_joined() {
        assertThat(novels(where("writer.name").ne("Ann"), new FindOptions<>().populate("writer.bio")))
                .containsExactly("Novel[3, M, null, 2, 1] Writer[2, Bob, 1] Bio[1, a life, 2]");
        assertThat(shelf.statements).hasSize(1);
    }

    @Test
    void a_window_counts_entities_whatever_is_joined() {
        FindOptions<?> options = new FindOptions<>()
                .populate("novels")
                .strategy(LoadStrategy.JOINED)
                .orderBy("name")
                .limit(2);
        assertThat(writers(Condition.all(), options))
                .containsExactly(
                        "Writer[1, Ann, null] Novel[2, A, 2.5, 1, 1]",
                        "Writer[1, Ann, null] Novel[1, Z, 1.5, 1, 1]",
                        "Writer[2, Bob, 1] Novel[3, M, null, 2, 1]");
        assertThat(writers(Condition.all(), options.offset(2))).containsExactly("Writer[3, Cy, null]");
    }

    @Test
    void an_order_through_a_collection_takes_its_least_member() {
        FindOptions<?> options =
                new FindOptions<>().orderBy(Order.asc("novels.title").nullsLast());
        assertThat(writers(Condition.all(), options))
                .extracting(line -> line.substring(7, 8))
                .containsExactly("1", "2", "3");
        FindOptions<?> offset = new FindOptions<>().orderBy("name").offset(2);
        assertThat(writers(Condition.all(), offset)).containsExactly("Writer[3, Cy, null]");
    }

    @Test
    void members_come_with_the_keys_of_their_owners() {
        assertThat(shelf.find(shelf.queries.members(writer.toManys().get(0), List.of(1L, 2L, 3L), PopulateTree.NONE)))
                .containsExactly(
                        "1: Novel[2, A, 2.5, 1, 1]", "2: Novel[3, M, null, 2, 1]", "1: Novel[1, Z, 1.5, 1, 1]");
        assertThat(shelf.find(shelf.queries.members(marks(), List.of(1L, 2L), PopulateTree.NONE)))
                .containsExactlyInAnyOrder("1: Mark[1, red]", "1: Mark[2, blue]", "2: Mark[2, blue]");
    }

    @Test
    void a_warm_find_by_key_plans_and_renders_nothing() {
        PopulateTree none = shelf.queries.always(novel);
        shelf.find(shelf.queries.byKey(novel, 1L, none));
        PlanCacheStatistics before = shelf.driver.planCacheStatistics();
        for (long key = 1; key <= 100; key++) {
            shelf.find(shelf.queries.byKey(novel, key, none));
        }
        PlanCacheStatistics after = shelf.driver.planCacheStatistics();
        assertThat(after.builtAsts()).isEqualTo(before.builtAsts());
        assertThat(after.renderedStatements()).isEqualTo(before.renderedStatements());
        assertThat(after.hits()).isEqualTo(before.hits() + 100);
    }

    @Test
    void many_rows_take_few_statements_and_get_their_keys_in_order() {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(row("w" + i));
        }
        shelf.session.begin(TransactionOptions.DEFAULT);
        List<Object> keys = insert(writer, List.of("name"), rows);
        shelf.session.commit();
        assertThat(keys).hasSize(1000).startsWith(4L, 5L).endsWith(1003L);
        assertThat(shelf.statements).filteredOn(s -> s.startsWith("insert")).hasSize(4);
        assertThat(shelf.find(shelf.queries.byKey(writer, 503L, shelf.queries.always(writer))))
                .containsExactly("Writer[503, w499, null]");
    }

    @Test
    void updates_and_deletes_tell_which_rows_had_the_version() {
        int[] columns = {Shelf.column(novel, "title"), Shelf.column(novel, "version")};
        UpdateBatch batch = new UpdateBatch(
                novel,
                columns,
                List.of(
                        new UpdateBatch.Row(1L, 1, row("ZZ", 2)),
                        new UpdateBatch.Row(2L, 7, row("AA", 8)),
                        new UpdateBatch.Row(99L, 1, row("?", 2))));
        assertThat(shelf.session.update(batch)).containsExactly(true, false, false);
        assertThat(novels(where("title").eq("ZZ"), new FindOptions<>())).hasSize(1);
        shelf.session.unlink(new PivotBatch(marks(), List.of(1L, 1L), List.of(1L, 2L)));
        assertThat(shelf.session.delete(new DeleteBatch(novel, List.of(1L, 3L), List.of(1, 1))))
                .containsExactly(false, true);
        assertThat(novels(Condition.all(), new FindOptions<>())).hasSize(3);
    }

    @Test
    void deletes_without_versions_take_one_statement() {
        EntityMetadata bio = shelf.entity(Shelf.Bio.class);
        shelf.session.delete(new DeleteBatch(bio, List.of(1L, 2L), null));
        assertThat(shelf.statements).containsExactly("delete from \"bio\" where \"id\" in (?, ?)");
        assertThat(count(where("bio").exists())).isZero();
    }

    @Test
    void pairs_are_taken_out_of_a_pivot_exactly() {
        shelf.session.unlink(new PivotBatch(marks(), List.of(1L, 2L), List.of(2L, 1L)));
        assertThat(shelf.find(shelf.queries.members(marks(), List.of(1L, 2L), PopulateTree.NONE)))
                .containsExactlyInAnyOrder("1: Mark[1, red]", "2: Mark[2, blue]");
        List<Object> owners = new ArrayList<>();
        List<Object> targets = new ArrayList<>();
        for (long i = 0; i < 1000; i++) {
            owners.add(i);
            targets.add(i);
        }
        shelf.session.unlink(new PivotBatch(marks(), owners, targets));
    }

    @Test
    void a_value_that_its_column_would_change_is_refused_before_anything_is_sent() {
        List<Object[]> rows = List.<Object[]>of(row("x", new BigDecimal("1.005"), null, 1));
        assertThatThrownBy(() -> insert(novel, List.of("title", "price", "writer", "version"), rows))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Novel.price");
        assertThat(shelf.statements).isEmpty();
    }

    @Test
    void more_values_than_a_statement_takes_are_refused_in_our_words() {
        List<Long> ids = new ArrayList<>();
        for (long i = 0; i < 40_000; i++) {
            ids.add(i);
        }
        assertThatThrownBy(() -> count(where("id").in(ids)))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5040");
        assertThat(count(where("id").in(ids.subList(0, 32_000)))).isEqualTo(3);
    }

    @Test
    void hostile_values_are_values() {
        for (String evil :
                List.of("'; drop table novel; --", "\\", "\"", "%_", "\u202Eabc", "🙂", "x".repeat(1_000_000))) {
            shelf.session.begin(TransactionOptions.DEFAULT);
            insert(writer, List.of("name"), List.<Object[]>of(row(evil)));
            shelf.session.commit();
            assertThat(count(where("name").eq(evil))).isEqualTo(1);
            assertThat(count(where("name").in(evil, "nobody"))).isEqualTo(1);
            if (evil.length() < 100) {
                assertThat(count(where("name").contains(evil))).isEqualTo(1);
            }
        }
        assertThat(shelf.statements).noneMatch(s -> s.contains("drop"));
    }
}
