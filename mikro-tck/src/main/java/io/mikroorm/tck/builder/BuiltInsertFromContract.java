// SPDX-License-Identifier: MIT
package io.mikroorm.tck.builder;

import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.tck.domain.Author_;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Book_;
import io.mikroorm.tck.domain.Domain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static io.mikroorm.sql.query.Aggregates.sum;
import static io.mikroorm.sql.query.Expressions.column;
import static io.mikroorm.sql.query.Expressions.concat;
import static io.mikroorm.sql.query.Expressions.value;
import static io.mikroorm.sql.write.OnConflict.excluded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Inserts of rows that a query finds: the database does all of it. And tables out of which all rows are taken. */
public abstract class BuiltInsertFromContract extends BuilderContract {

    final Archived_.As o = Archived_.as("o");

    /** On the library, and its archive. */
    protected BuiltInsertFromContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(List.of(Archived.class, Archived.Marked.class));
        return all;
    }

    private Map<String, String> prices() {
        Map<String, String> prices = new TreeMap<>();
        for (Archived each : fresh().findAll(Archived.class)) {
            prices.put(each.title, each.price.setScale(2).toPlainString());
        }
        return prices;
    }

    @Test
    void rows_are_inserted_as_a_query_finds_them() {
        statements.reset();
        assertThat(sql().insertFrom(o)
                        .columns(o.title, o.price, o.author().id, o.note)
                        .select(sql().createQueryBuilder(b)
                                .where(b.title.like("W%"))
                                .select(
                                        b.title,
                                        b.price,
                                        b.author().id,
                                        concat(b.author().name, value("'s")).as("whose")))
                        .execute())
                .isEqualTo(2);
        assertThat(statements.inserts()).isEqualTo(1);
        assertThat(statements.selects()).isZero();
        Archived wall = fresh().findOneOrFail(Archived.class, where("title").eq("Wall"));
        assertThat(wall.price).isEqualByComparingTo("10.5");
        assertThat(wall.note).isEqualTo("Jon's");
        assertThat(Objects.requireNonNull(wall.author).key()).isEqualTo(jon.getId());
        assertThat(wall.version).isEqualTo(1);
        assertThat(wall.createdAt).isNotNull();
        assertThat(wall.updatedAt).isNotNull();
    }

    @Test
    void values_are_for_the_properties_that_they_are_called_as() {
        sql().insertFrom(Archived.class, "o")
                .select(sql().createQueryBuilder(a)
                        .join(a.books(), b)
                        .select(column(a.name).as("title"), sum(b.price).as("price"))
                        .groupBy(a.id, a.name))
                .execute();
        assertThat(prices()).containsEntry("Jon", "15.50").containsEntry("Arya", "109.99");
    }

    @Test
    void queries_of_several_parts_find_rows_as_well() {
        assertThat(sql().insertFrom(o)
                        .columns(o.title, o.price)
                        .select(sql().createQueryBuilder(b)
                                .where(b.price.gt(50))
                                .select(b.title, b.price)
                                .union(sql().createQueryBuilder(b)
                                        .where(b.title.like("W%"))
                                        .select(b.title, b.price)))
                        .execute())
                .isEqualTo(3);
        assertThat(prices()).containsOnlyKeys("100% steel_", "Wall", "Winter");
    }

    @Test
    void rows_that_are_there_are_merged_or_stay() {
        var query = sql().createQueryBuilder(b).select(b.title, b.price);
        sql().insertFrom(o).columns(o.title, o.price).select(query.copy()).execute();
        sql().update(b).set(b.price, column(b.price).plus(1)).all().execute();
        sql().insertFrom(o)
                .columns(o.title, o.price)
                .select(query.copy())
                .onConflict(o.title)
                .ignore()
                .execute();
        assertThat(prices()).containsEntry("Wall", "10.50").hasSize(4);
        sql().insertFrom(o)
                .columns(o.title, o.price)
                .select(query.copy().where(b.author().name.eq("Jon")))
                .onConflict(o.title)
                .merge()
                .where(column(o.price).lt(excluded(o.price)))
                .execute();
        assertThat(prices()).containsEntry("Wall", "11.50").containsEntry("Needle", "9.99");
        assertThat(fresh().findOneOrFail(Archived.class, where("title").eq("Wall")).version)
                .isEqualTo(2);
        sql().insertFrom(o)
                .columns(o.title, o.price)
                .select(sql().createQueryBuilder(b)
                        .select(b.title, b.price)
                        .union(sql().createQueryBuilder(b).select(b.title, b.price)))
                .onConflict(o.title)
                .merge(m -> m.set(o.note, "again"))
                .execute();
        assertThat(fresh().count(Archived.class, where("note").eq("again"))).isEqualTo(4);
    }

    @Test
    void a_table_is_copied_into_itself() {
        sql().insertFrom(o)
                .columns(o.title, o.price)
                .select(sql().createQueryBuilder(b)
                        .select(b.title, value(new BigDecimal("1.00")).as("one")))
                .execute();
        Archived_.As old = Archived_.as("archived");
        assertThat(sql().insertFrom(o)
                        .columns(o.title, o.price)
                        .select(sql().createQueryBuilder(old)
                                .select(concat(old.title, value(" II")).as("x"), old.price))
                        .execute())
                .isEqualTo(4);
        assertThat(prices()).hasSize(8).containsEntry("Wall II", "1.00");
    }

    /** What comes back. */
    public record Row(long id, String title) {}

    @Test
    void rows_give_values_back() {
        var write = sql().insertFrom(o)
                .columns(o.title, o.price)
                .select(sql().createQueryBuilder(b).select(b.title, b.price))
                .returning(o.id, o.title);
        if (driver().dialect().supports(Feature.RETURNING)) {
            assertThat(write.into(Row.class)).extracting(Row::title).hasSize(4).contains("Wall");
        } else {
            assertThatThrownBy(() -> write.into(Row.class)).hasMessageContaining("MO-5251");
        }
    }

    @Test
    void a_truncated_table_is_empty() {
        given(new Archived());
        sql().truncate(Archived.class);
        assertThat(fresh().count(Archived.class)).isZero();
        given(new Archived());
        assertThat(fresh().count(Archived.class)).isEqualTo(1);
        assertThatThrownBy(() -> sql().truncate(Book.class))
                .as("others refer to it")
                .hasMessageContaining("MO-5255");
        boolean commits = driver().dialect().supports(Feature.TRUNCATE)
                && !driver().dialect().supports(Feature.TRANSACTIONAL_TRUNCATE);
        em.begin();
        if (commits) {
            assertThatThrownBy(() -> sql().truncate(Archived.class)).hasMessageContaining("MO-5256");
        } else {
            sql().truncate(Archived.class);
            assertThat(em.count(Archived.class)).isZero();
        }
        em.rollback();
        assertThat(fresh().count(Archived.class)).isEqualTo(1);
    }

    @Test
    void what_rows_need_is_selected() {
        Author_.As a2 = Author_.as("a2");
        Book_.As b2 = Book_.as("b2");
        assertThatThrownBy(() -> sql().insertFrom(Archived.Marked.class, "m")
                        .columns("name")
                        .select(sql().createQueryBuilder(a2).selectValue(a2.name))
                        .execute())
                .as("its key is made in Java")
                .hasMessageContaining("MO-5247")
                .hasMessageContaining("id");
        assertThatThrownBy(() -> sql().insertFrom(a2)
                        .columns(a2.name)
                        .select(sql().createQueryBuilder(b2).selectValue(b2.title))
                        .execute())
                .hasMessageContaining("MO-5247")
                .hasMessageContaining("email");
    }
}
