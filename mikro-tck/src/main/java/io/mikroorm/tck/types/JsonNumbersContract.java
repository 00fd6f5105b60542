// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.not;
import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Numbers in documents of which the mapping does not know the inside: compared by their size, in whatever form they are there. */
@Requires(Feature.JSON_CONDITIONS)
public abstract class JsonNumbersContract extends Contract {

    /** On an empty store. */
    protected JsonNumbersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Sheet.class);
    }

    private List<String> names(Condition<Object> condition) {
        return fresh().find(Sheet.class, condition, o -> o.orderBy("name")).stream()
                .map(sheet -> sheet.name)
                .toList();
    }

    private void is(Object number, List<String> less, List<String> equal, List<String> greater) {
        List<String> atMost = new ArrayList<>(less);
        atMost.addAll(equal);
        List<String> atLeast = new ArrayList<>(greater);
        atLeast.addAll(equal);
        List<String> others = new ArrayList<>(less);
        others.addAll(greater);
        found(where("facts.n").eq(number), equal);
        found(where("facts.n").ne(number), others);
        found(where("facts.n").lt(number), less);
        found(where("facts.n").lte(number), atMost);
        found(where("facts.n").gt(number), greater);
        found(where("facts.n").gte(number), atLeast);
        found(not(where("facts.n").lt(number)), atLeast);
        found(not(where("facts.n").lte(number)), greater);
        found(not(where("facts.n").gt(number)), atMost);
        found(not(where("facts.n").gte(number)), less);
        found(where("facts.n").in(number, "x"), equal);
    }

    private void found(Condition<Object> condition, List<String> expected) {
        assertThat(names(condition)).as(condition.toString()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void small_fractions_are_what_they_are_written_as() {
        given(
                new Sheet("a", "n", 0.0005),
                new Sheet("b", "n", 0.1),
                new Sheet("c", "n", new BigDecimal("0.10")),
                new Sheet("d", "n", 1.0E-20),
                new Sheet("e", "n", 0.3),
                new Sheet("f", "n", new BigDecimal("0.30")),
                new Sheet("g", "n", 0.30000000000000004));
        is(0.0005, List.of("d"), List.of("a"), List.of("b", "c", "e", "f", "g"));
        is(new BigDecimal("0.00050"), List.of("d"), List.of("a"), List.of("b", "c", "e", "f", "g"));
        is(new BigDecimal("0.10"), List.of("a", "d"), List.of("b", "c"), List.of("e", "f", "g"));
        is(1.0E-20, List.of(), List.of("d"), List.of("a", "b", "c", "e", "f", "g"));
        is(new BigDecimal("0.30"), List.of("a", "b", "c", "d"), List.of("e", "f"), List.of("g"));
        found(where("facts.n").gte(0.1), List.of("b", "c", "e", "f", "g"));
        found(where("facts.n").lt(0.1), List.of("a", "d"));
        found(where("facts.n").lte(0.3), List.of("a", "b", "c", "d", "e", "f"));
        found(where("facts.n").gt(0.3), List.of("g"));
    }

    @Test
    void large_numbers_are_what_they_are_written_as() {
        given(
                new Sheet("a", "n", 1.0E20),
                new Sheet("b", "n", 3.0E23),
                new Sheet("c", "n", -7.0E22),
                new Sheet("d", "n", Long.MIN_VALUE),
                new Sheet("e", "n", 5));
        is(1.0E20, List.of("c", "d", "e"), List.of("a"), List.of("b"));
        is(3.0E23, List.of("a", "c", "d", "e"), List.of("b"), List.of());
        is(-7.0E22, List.of(), List.of("c"), List.of("a", "b", "d", "e"));
        is(Long.MIN_VALUE, List.of("c"), List.of("d"), List.of("a", "b", "e"));
        is(new BigDecimal("5.00"), List.of("c", "d"), List.of("e"), List.of("a", "b"));
    }

    @Test
    void numbers_that_no_document_has_are_compared_all_the_same() {
        given(new Sheet("a", "n", 1), new Sheet("b", "n", 1.5E10));
        is(new BigDecimal("1E+400"), List.of("a", "b"), List.of(), List.of());
        is(new BigDecimal("-1E+400"), List.of(), List.of(), List.of("a", "b"));
        is(new BigDecimal("1E+9999"), List.of("a", "b"), List.of(), List.of());
        is(new BigDecimal("1E-400"), List.of(), List.of(), List.of("a", "b"));
    }

    @Test
    void a_document_that_is_not_refused_is_no_error_to_conditions() {
        given(new Sheet("a", "n", 1, "text", "5"));
        Object deep = "x";
        for (int i = 0; i < 150; i++) {
            deep = List.of(deep);
        }
        int more = kept(new Sheet("b", "n", 1, "deep", deep, "text", "5"))
                + kept(new Sheet("c", "n", 1, "great", new BigDecimal("1E+999"), "text", "5"))
                + kept(new Sheet("d", "n", 1, "great", new BigDecimal("9".repeat(320)), "text", "5"));
        assertThat(names(where("facts.n").eq(1).and(where("facts.text").eq("5"))))
                .hasSize(1 + more);
        assertThat(fresh().findAll(Sheet.class, o -> o.orderBy("facts.great"))).hasSize(1 + more);
        assertThat(names(where("facts.deep").some(where("x").isNull()))).isEmpty();
    }

    private int kept(Sheet sheet) {
        try {
            given(sheet);
            return 1;
        } catch (MikroOrmException refused) {
            assertThat(refused).hasMessageContaining("Sheet.facts");
            return 0;
        }
    }
}
