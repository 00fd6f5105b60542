// SPDX-License-Identifier: MIT
package io.mikroorm.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.Criterion;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.query.Order;
import io.mikroorm.query.Where;
import io.mikroorm.query.shape.KeySource;
import io.mikroorm.query.shape.ListForm;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OperatorMapTest {

    private static final QueryResolver RESOLVER =
            new QueryResolver(Library.METADATA, LoadStrategy.BALANCED, new ListForm(100, false));

    private static Condition<Object> pair(Condition<Object> one, Condition<Object> other) {
        return Condition.all(one, other);
    }

    private static Map<String, Object> map(String one, Object first, String other, Object second) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(one, first);
        map.put(other, second);
        return map;
    }

    @Test
    void plain_values_nulls_and_lists() {
        assertThat(Where.of(Map.of("name", "J"))).isEqualTo(where("name").eq("J"));
        assertThat(Where.of(Collections.singletonMap("name", null)))
                .isEqualTo(where("name").isNull());
        assertThat(Where.of(Map.of("name", Arrays.asList("J", null))))
                .isEqualTo(where("name").in("J", null));
    }

    @Test
    void each_operator() {
        assertThat(Where.of(Map.of("age", Map.of("$eq", 1))))
                .isEqualTo(where("age").eq(1));
        assertThat(Where.of(Map.of("age", Map.of("$ne", 1))))
                .isEqualTo(where("age").ne(1));
        assertThat(Where.of(Map.of("age", Map.of("$gt", 1))))
                .isEqualTo(where("age").gt(1));
        assertThat(Where.of(Map.of("age", Map.of("$gte", 1))))
                .isEqualTo(where("age").gte(1));
        assertThat(Where.of(Map.of("age", Map.of("$lt", 1))))
                .isEqualTo(where("age").lt(1));
        assertThat(Where.of(Map.of("age", Map.of("$lte", 1))))
                .isEqualTo(where("age").lte(1));
        assertThat(Where.of(Map.of("age", Map.of("$in", List.of(1)))))
                .isEqualTo(where("age").in(1));
        assertThat(Where.of(Map.of("age", Map.of("$nin", List.of(1)))))
                .isEqualTo(where("age").notIn(1));
        assertThat(Where.of(Map.of("name", Map.of("$like", "J%"))))
                .isEqualTo(where("name").like("J%"));
        assertThat(Where.of(Map.of("name", Map.of("$isNull", true))))
                .isEqualTo(where("name").isNull());
        assertThat(Where.of(Map.of("name", Map.of("$exists", true))))
                .isEqualTo(where("name").exists());
        assertThat(Where.of(Map.of("name", Map.of("$exists", false))))
                .isEqualTo(where("name").notExists());
        assertThat(Where.of(Map.of("age", Map.of("$not", Map.of("$gt", 1)))))
                .isEqualTo(not(where("age").gt(1)));
        assertThat(Where.of(Map.of("age", map("$gte", 18, "$lt", 65))))
                .isEqualTo(pair(where("age").gte(18), where("age").lt(65)));
        assertThat(Where.of(Map.of("age", Map.of("$or", List.of(1, Map.of("$gt", 5))))))
                .isEqualTo(Condition.any(where("age").eq(1), where("age").gt(5)));
    }

    @Test
    void logical_operators_between_properties() {
        Map<String, Object> jon = Map.of("name", "Jon");
        Map<String, Object> old = Map.of("age", Map.of("$gt", 60));
        assertThat(Where.of(Map.of("$or", List.of(jon, old))))
                .isEqualTo(Condition.any(where("name").eq("Jon"), where("age").gt(60)));
        assertThat(Where.of(Map.of("$and", List.of(jon, old))))
                .isEqualTo(pair(where("name").eq("Jon"), where("age").gt(60)));
        assertThat(Where.of(Map.of("$not", jon))).isEqualTo(not(where("name").eq("Jon")));
        assertThat(Where.of(Map.of())).isEqualTo(Condition.all());
    }

    /** What a map says, which does not tell whether there are several. */
    private static Condition<Object> behind(Condition<Object> condition) {
        return new Condition<>(new Criterion.Related("books", condition.criterion()));
    }

    @Test
    void maps_behind_a_relation_hold_of_one_member() {
        Map<String, Object> cheap = map("title", "x", "price", Map.of("$lt", 5));
        assertThat(Where.of(Map.of("books", cheap)))
                .isEqualTo(behind(pair(where("title").eq("x"), where("price").lt(5))));
        assertThat(Where.of(Map.of("books", Map.of("$or", List.of(Map.of("title", "x"), Map.of("title", "y"))))))
                .isEqualTo(behind(where("title").eq("x").or(where("title").eq("y"))));
        assertThat(Where.of(Map.of("books", map("$exists", true, "title", "x"))))
                .isEqualTo(pair(where("books").exists(), behind(where("title").eq("x"))));
    }

    @Test
    void some_none_and_every_are_about_one_member() {
        Map<String, Object> cheap = Map.of("price", Map.of("$lt", 5));
        Condition<Object> one = where("price").lt(5);
        assertThat(Where.of(Map.of("books", Map.of("$some", cheap))))
                .isEqualTo(where("books").some(one));
        assertThat(Where.of(Map.of("books", Map.of("$elemMatch", cheap))))
                .isEqualTo(where("books").some(one));
        assertThat(Where.of(Map.of("books", Map.of("$none", cheap))))
                .isEqualTo(where("books").none(one));
        assertThat(Where.of(Map.of("books", Map.of("$every", cheap))))
                .isEqualTo(where("books").every(one));
        assertThat(Where.of(Map.of("books", map("$some", cheap, "title", "x"))))
                .isEqualTo(pair(where("books").some(one), behind(where("title").eq("x"))));
        assertThatThrownBy(() -> Where.of(Map.of("books", Map.of("$some", 5)))).hasMessageContaining("$some");
    }

    @Test
    void a_map_within_itself_comes_to_an_end() {
        Map<String, Object> endless = new HashMap<>();
        endless.put("$not", endless);
        assertThatThrownBy(() -> Where.of(endless)).isInstanceOf(ValidationException.class);
        Map<String, Object> wide = Map.of("age", 1);
        for (int i = 0; i < 40; i++) {
            wide = Map.of("$and", List.of(wide, wide));
        }
        Map<String, Object> unfolding = wide;
        assertThatThrownBy(() -> Where.of(unfolding)).hasMessageContaining("MO-2110");
        Map<String, Object> behind = Map.of("x", unfolding);
        assertThatThrownBy(() -> Where.of(behind)).hasMessageContaining("MO-2110");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name' or '1'='1",
                "name\"; drop table author; --",
                "name\0",
                "na\nme",
                "🙂",
                "\u202Eeman",
                "name -- ",
                "1=1",
                "*",
                "name)",
                "$",
                "$where",
                "$$",
                "$GT"
            })
    void hostile_names_are_refused(String name) {
        assertThatThrownBy(() ->
                        RESOLVER.count(Library.AUTHOR, Where.of(Map.of(name, 1)).criterion(), KeySource.NONE))
                .isInstanceOf(ValidationException.class)
                .hasMessageNotContainingAny("\0", "\n", "\u202E");
        assertThatThrownBy(() -> RESOLVER.count(
                        Library.AUTHOR,
                        Where.of(Map.of("name", Map.of(name, 1))).criterion(),
                        KeySource.NONE))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> RESOLVER.populate(Library.AUTHOR, List.of(name), null))
                .isInstanceOf(ValidationException.class);
        assertThatThrownBy(() -> RESOLVER.find(
                        Library.AUTHOR, Criterion.all(), new FindOptions<>().orderBy(Order.asc(name)), KeySource.NONE))
                .isInstanceOf(ValidationException.class);
    }

    @Test
    void a_name_of_a_megabyte_is_refused_and_not_repeated() {
        String name = "n".repeat(1_000_000);
        assertThatThrownBy(
                        () -> RESOLVER.count(Library.AUTHOR, where(name).eq(1).criterion(), KeySource.NONE))
                .isInstanceOf(UnknownPropertyException.class)
                .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(500));
        String path = "publisher.authors.".repeat(50_000) + "name";
        assertThatThrownBy(() -> RESOLVER.populate(Library.AUTHOR, List.of(path), null))
                .isInstanceOf(ValidationException.class);
        String toOnes = "sequel.".repeat(100_000) + "title";
        assertThatThrownBy(
                        () -> RESOLVER.count(Library.BOOK, where(toOnes).eq(1).criterion(), KeySource.NONE))
                .hasMessageContaining("MO-2109");
        String toManys = "tags.books.".repeat(50_000) + "title";
        assertThatThrownBy(() ->
                        RESOLVER.count(Library.BOOK, where(toManys).eq("x").criterion(), KeySource.NONE))
                .hasMessageContaining("MO-2109");
    }
}
