// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.query.Condition;
import io.mikroorm.sql.render.SqlStatement;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConditionPlannerTest {

    private static String authors(Condition<Object> condition) {
        return text(Library.AUTHOR, condition);
    }

    private static String books(Condition<Object> condition) {
        return text(Library.BOOK, condition);
    }

    private static String text(EntityMetadata entity, Condition<Object> condition) {
        return Planned.count(entity, condition).substring("select count(*) ".length());
    }

    @Test
    void no_condition_is_no_where() {
        assertThat(authors(Condition.all())).isEqualTo("from author as a0");
    }

    @Test
    void comparisons_lists_patterns_and_nulls() {
        assertThat(authors(where("name")
                        .ne("x")
                        .and(where("age").in(1, 2))
                        .and(where("born").isNull())))
                .isEqualTo("from author as a0 where a0.name <> ? and a0.age in (?, ?) and a0.born is null");
        assertThat(authors(where("name").contains("x"))).endsWith("where a0.name like ? escape '\\'");
        assertThat(authors(where("name").like("x%"))).endsWith("where a0.name like ?");
        assertThat(authors(where("age").gte(1).or(where("age").lt(0)).not()))
                .endsWith("where not (a0.age >= ? or a0.age < ?)");
        assertThat(authors(where("name").in())).endsWith("where 1 = 0");
    }

    @Test
    void a_key_behind_a_relation_takes_no_join() {
        assertThat(books(where("author.id").eq(1).and(where("author").in(2, 3))))
                .isEqualTo("from book as b0 where b0.author_id = ? and b0.author_id in (?, ?)");
    }

    @Test
    void a_path_is_joined_once_and_keeps_rows_without_partner() {
        assertThat(books(where("author.name")
                        .eq("x")
                        .and(where("author.publisher.name").eq("y"))))
                .isEqualTo("from book as b0 left join author as a1 on a1.id = b0.author_id"
                        + " left join publisher as p2 on p2.id = a1.publisher_id where a1.name = ? and p2.name = ?");
        assertThat(books(where("author.publisher").eq(new UUID(1, 1))))
                .isEqualTo("from book as b0 left join author as a1 on a1.id = b0.author_id where a1.publisher_id = ?");
    }

    @Test
    void an_inverse_one_to_one_is_joined_by_the_key_of_the_other_table() {
        assertThat(authors(where("profile.motto").eq("x").and(where("profile").isNotNull())))
                .isEqualTo("from author as a0 left join profile as p1 on p1.author_id = a0.id"
                        + " where p1.motto = ? and p1.id is not null");
    }

    @Test
    void relations_in_embeddables_are_joined_by_their_own_columns() {
        assertThat(authors(where("address.favourite.title")
                        .eq("x")
                        .and(where("address.city").eq("y"))))
                .isEqualTo("from author as a0 left join book as b1 on b1.id = a0.address_favourite_id"
                        + " where b1.title = ? and a0.address_city = ?");
    }

    @Test
    void a_collection_is_a_semi_join() {
        assertThat(authors(where("books.title").eq("x")))
                .isEqualTo("from author as a0 where exists (select 1 from book as b1"
                        + " where b1.author_id = a0.id and b1.title = ?)");
        assertThat(authors(where("books").notExists()))
                .isEqualTo("from author as a0 where not exists (select 1 from book as b1 where b1.author_id = a0.id)");
        assertThat(authors(not(where("books.title").eq("x")))).contains("where not exists (select 1 from book as b1");
    }

    @Test
    void all_parts_of_some_are_about_one_member() {
        assertThat(authors(where("books")
                        .some(where("title").eq("x").and(where("author.age").gt(5)))))
                .isEqualTo("from author as a0 where exists (select 1 from book as b1"
                        + " left join author as a2 on a2.id = b1.author_id"
                        + " where b1.author_id = a0.id and (b1.title = ? and a2.age > ?))");
    }

    @Test
    void a_pivot_is_enough_where_only_keys_are_asked_for() {
        assertThat(books(where("tags").eq(5)))
                .isEqualTo("from book as b0 where exists (select 1 from book_tags as b1"
                        + " where b1.book_id = b0.id and b1.tag_id = ?)");
        assertThat(books(where("tags").exists()))
                .isEqualTo("from book as b0 where exists (select 1 from book_tags as b1 where b1.book_id = b0.id)");
        assertThat(books(where("tags.label").eq("x").or(where("tags.id").eq(1))))
                .isEqualTo("from book as b0 where exists (select 1 from book_tags as b1"
                        + " inner join tag as t2 on t2.id = b1.tag_id where b1.book_id = b0.id and t2.label = ?)"
                        + " or exists (select 1 from book_tags as b3 where b3.book_id = b0.id and b3.tag_id = ?)");
    }

    @Test
    void collections_nest() {
        assertThat(authors(where("publisher.authors.books.tags.label").eq("x")))
                .isEqualTo("from author as a0 left join publisher as p1 on p1.id = a0.publisher_id"
                        + " where exists (select 1 from author as a2 where a2.publisher_id = p1.id"
                        + " and exists (select 1 from book as b3 where b3.author_id = a2.id"
                        + " and exists (select 1 from book_tags as b4 inner join tag as t5 on t5.id = b4.tag_id"
                        + " where b4.book_id = b3.id and t5.label = ?)))");
    }

    @Test
    void values_are_typed_by_their_columns() {
        CountPlanner.CountPlan plan = CountPlanner.plan(
                Planned.RESOLVER
                        .count(
                                Library.AUTHOR,
                                where("name")
                                        .like("x")
                                        .and(where("books.price").in(1, 2))
                                        .and(where("publisher").eq(new UUID(1, 2)))
                                        .criterion(),
                                value -> value)
                        .shape(),
                Planned.TYPES);
        assertThat(plan.slotTypes())
                .extracting(ValueType::storage)
                .containsExactly(Storage.STRING, Storage.DECIMAL, Storage.DECIMAL, Storage.UUID);
        SqlStatement statement = Planned.rendered(plan.select());
        assertThat(statement.slots()).containsExactly(0, 1, 2, 3);
    }

    @Test
    void a_regular_expression_is_refused_where_there_is_none() {
        assertThatThrownBy(() -> authors(where("name").regexp("^J")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-5052")
                .hasMessageContaining("Author.name");
    }

    @Test
    void a_size_is_a_number_of_rows_and_one_of_none_or_some_is_no_number() {
        assertThat(authors(where("books").size().lt(3)))
                .contains("(select count(*) from book as b1 where b1.author_id = a0.id) < ?");
        assertThat(authors(where("books").size().gt(0))).contains("where exists (");
        assertThat(authors(where("books").size(0))).contains("where not exists (");
    }
}
