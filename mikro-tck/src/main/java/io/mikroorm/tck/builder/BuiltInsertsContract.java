// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.Upserting;
import io.mikroorm.tck.domain.Address;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Domain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.max;
import static io.mikroorm.sql.query.Expressions.coalesce;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.subquery;
import static io.mikroorm.sql.query.Expressions.upper;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.write.OnConflict.excluded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Inserts that are built: rows as those of new entities, and what becomes of rows that are there. */
public abstract class BuiltInsertsContract extends BuilderContract {

    final Archived_.As o = Archived_.as("o");

    /** On the library, and its archive. */
    protected BuiltInsertsContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(List.of(Archived.class, Archived.Marked.class));
        return all;
    }

    private Archived found(String title) {
        return fresh().findOneOrFail(Archived.class, where("title").eq(title));
    }

    private Map<String, String> prices() {
        Map<String, String> prices = new TreeMap<>();
        for (Archived each : fresh().findAll(Archived.class)) {
            prices.put(each.title, each.price.setScale(2).toPlainString());
        }
        return prices;
    }

    private void given(String title, String price) {
        Archived archived = new Archived();
        archived.title = title;
        archived.price = new BigDecimal(price);
        given(archived);
        statements.reset();
    }

    @Test
    void a_row_has_all_that_a_new_entity_has() {
        assertThat(sql().insert(o).set(o.title, "x").set(o.author(), jon).execute())
                .isEqualTo(1);
        assertThat(statements.inserts()).isEqualTo(1);
        Archived row = found("x");
        assertThat(row.price).as("what the class sets").isEqualByComparingTo("1");
        assertThat(row.version).isEqualTo(1);
        assertThat(row.createdAt).isNotNull();
        assertThat(row.updatedAt).isNotNull();
        assertThat(Objects.requireNonNull(row.author).key()).isEqualTo(jon.getId());
        sql().insert(Archived.class, "o").execute();
        assertThat(found("untitled").id).isNotNull();
        sql().insert(Archived.Marked.class, "m").set("m.name", "n").execute();
        assertThat(fresh().findAll(Archived.Marked.class).get(0).id)
                .as("a key that is made here")
                .isNotNull();
    }

    @Test
    void many_rows_are_one_statement() {
        assertThat(sql().insert(o)
                        .set(o.title, "one")
                        .set(o.price, 2)
                        .nextRow()
                        .set(o.title, "two")
                        .rows(List.of(
                                Map.of("title", "three", "price", new BigDecimal("3.30")),
                                Map.of("o.title", "four", "author", jon)))
                        .execute())
                .isEqualTo(4);
        assertThat(statements.inserts()).isEqualTo(1);
        assertThat(prices())
                .containsEntry("one", "2.00")
                .containsEntry("two", "1.00")
                .containsEntry("three", "3.30")
                .containsEntry("four", "1.00");
    }

    @Test
    void very_many_rows_are_several_statements_of_which_all_or_none_are_carried_out() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            rows.add(Map.of("title", "row " + i));
        }
        assertThat(sql().insert(o).rows(rows).execute()).isEqualTo(700);
        assertThat(statements.inserts()).isEqualTo(3);
        assertThat(fresh().count(Archived.class)).isEqualTo(700);
        rows.replaceAll(row -> Map.of("title", "other " + row.get("title")));
        rows.set(650, Map.of("title", "row 1"));
        assertThatThrownBy(() -> sql().insert(o).rows(rows).execute()).hasMessageContaining("MO-5001");
        assertThat(fresh().count(Archived.class)).isEqualTo(700);
    }

    @Test
    void values_may_be_expressions_and_queries() {
        sql().insert(o)
                .set(o.title, upper(value("x")))
                .set(o.price, subquery(sql().createQueryBuilder(b).selectValue(max(b.price))))
                .set(o.note, value("plain"))
                .execute();
        assertThat(prices()).containsEntry("X", "100.00");
        assertThat(found("X").note).isEqualTo("plain");
    }

    @Test
    void decimals_that_are_not_calculated_stay_exact() {
        BigDecimal exact = new BigDecimal("12345678901234567890.0123456789");
        sql().insert(o).set(o.title, "x").set(o.exact, exact).execute();
        sql().update(o).set(o.exact, coalesce(o.exact, o.price)).all().execute();
        assertThat(found("x").exact).isEqualByComparingTo(exact);
    }

    @Test
    void embeddables_are_set_by_their_values_or_as_a_whole() {
        sql().insert(a)
                .set(a.name, "Sam")
                .set(a.email, "sam@example.org")
                .set(a.address(), new Address("Wall 2", "North", null))
                .execute();
        sql().insert(Author.class, "a")
                .set("name", "Gilly")
                .set("email", "gilly@example.org")
                .set("address.street", "Wall 3")
                .set("address.city", "North")
                .execute();
        assertThat(fresh().find(Author.class, where("address.city").eq("North"), f -> f.orderBy("name")))
                .extracting(Author::getName)
                .containsExactly("Gilly", "Jon", "Sam");
    }

    @Test
    void rows_that_are_there_may_stay_as_they_are() {
        given("there", "5");
        sql().insert(o)
                .rows(List.of(Map.of("title", "there", "price", 9), Map.of("title", "new", "price", 8)))
                .onConflict(o.title)
                .ignore()
                .execute();
        assertThat(prices()).containsExactlyInAnyOrderEntriesOf(Map.of("there", "5.00", "new", "8.00"));
        assertThat(found("there").version).isEqualTo(1);
    }

    @Test
    void rows_that_are_there_take_what_was_said_of_the_new_one() {
        given("there", "5");
        sql().insert(o)
                .set(o.title, "there")
                .set(o.note, "merged")
                .onConflict("title")
                .merge()
                .execute();
        Archived there = found("there");
        assertThat(there.note).isEqualTo("merged");
        assertThat(there.price).as("of which nothing was said").isEqualByComparingTo("5");
        assertThat(there.version).isEqualTo(2);
        sql().insert(o)
                .set(o.title, "there")
                .set(o.note, "not this")
                .set(o.price, 7)
                .onConflict(o.title)
                .merge(o.price)
                .execute();
        assertThat(found("there").note).isEqualTo("merged");
        assertThat(prices()).containsEntry("there", "7.00");
        assertThat(fresh().count(Archived.class)).isEqualTo(1);
    }

    @Test
    void rows_that_are_there_take_values_of_their_own() {
        given("there", "5");
        for (int i = 0; i < 2; i++) {
            sql().insert(o)
                    .set(o.title, "there")
                    .set(o.price, 3)
                    .set(o.note, "new")
                    .onConflict(o.title)
                    .merge(m -> m.set(o.price, column(o.price).plus(excluded(o.price)))
                            .set(o.before, o.price)
                            .take(o.note))
                    .execute();
        }
        Archived there = found("there");
        assertThat(there.price).isEqualByComparingTo("11");
        assertThat(there.before).isEqualByComparingTo("8");
        assertThat(there.note).isEqualTo("new");
        assertThat(there.version).isEqualTo(3);
        sql().insert(o)
                .set(o.title, "there")
                .onConflict(o.title)
                .merge(Map.of("o.note", "said"))
                .execute();
        assertThat(found("there").note).isEqualTo("said");
        assertThat(prices()).containsEntry("there", "11.00");
    }

    @Test
    void rows_that_are_there_are_changed_where_a_condition_holds() {
        given("there", "5");
        for (int price : List.of(4, 6, 5)) {
            sql().insert(o)
                    .set(o.title, "there")
                    .set(o.price, price)
                    .set(o.note, "at " + price)
                    .onConflict(o.title)
                    .merge()
                    .where(column(o.price).lt(excluded(o.price)))
                    .execute();
        }
        Archived there = found("there");
        assertThat(there.price).isEqualByComparingTo("6");
        assertThat(there.note).isEqualTo("at 6");
        assertThat(there.version).isEqualTo(2);
    }

    @Test
    void what_depends_on_two_properties_that_are_set_is_not_said_where_one_is_set_after_the_other() {
        given("there", "5");
        var write = sql().insert(o)
                .set(o.title, "there")
                .set(o.price, 6)
                .set(o.before, 1)
                .onConflict(o.title)
                .merge()
                .where(column(o.price).lt(excluded(o.price)).and(o.before.isNull()));
        if (driver().dialect().supports(Feature.SIMULTANEOUS_ASSIGNMENTS)) {
            write.execute();
            assertThat(prices()).containsEntry("there", "6.00");
        } else {
            assertThatThrownBy(write::execute).hasMessageContaining("MO-5252");
            assertThat(prices()).containsEntry("there", "5.00");
        }
    }

    @Test
    void a_key_tells_as_well_whether_a_row_is_there() {
        given("there", "5");
        long id = Objects.requireNonNull(found("there").id);
        sql().insert(o)
                .set(o.id, id)
                .set(o.title, "other")
                .onConflict(o.id)
                .merge()
                .execute();
        assertThat(prices()).containsOnlyKeys("other");
    }

    @Test
    void a_shape_says_how_a_database_says_it() {
        String sql = sql().insert(o)
                .set(o.title, "x")
                .onConflict(o.title)
                .merge(o.title)
                .toSql();
        assertThat(sql)
                .contains(
                        switch (driver().dialect().upserting()) {
                            case ON_CONFLICT -> "on conflict (";
                            case ON_DUPLICATE_KEY -> "on duplicate key update";
                            case MERGE -> "merge into";
                            case NONE -> throw new IllegalStateException(Upserting.NONE.name());
                        });
        assertThat(sql().insert(o).set(o.title, concat(value("a"), value("b"))).toFormattedSql())
                .contains("'a'");
    }
}
