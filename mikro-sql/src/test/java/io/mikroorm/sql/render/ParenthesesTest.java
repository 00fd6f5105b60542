// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.Select;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** However conditions are nested, their text means what they mean. */
class ParenthesesTest {

    @Property(tries = 2000)
    void the_text_of_a_condition_means_the_condition(@ForAll("conditions") Condition condition) {
        String sql =
                new SqlRenderer(Dialects.BARE).render(Select.values(condition)).sql();
        assertThat(new Reader(sql.substring("select ".length())).read()).isEqualTo(meaning(condition));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(5);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> leaf =
                Arbitraries.of(0L, 1L).map(number -> Condition.equal(Literal.of(1), Literal.of(number)));
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.oneOf(
                leaf,
                inner.list().ofMaxSize(3).map(Condition.And::new),
                inner.list().ofMaxSize(3).map(Condition.Or::new),
                inner.map(Condition.Not::new));
    }

    private static boolean meaning(Condition condition) {
        if (condition instanceof Condition.And and) {
            return and.terms().stream().allMatch(ParenthesesTest::meaning);
        }
        if (condition instanceof Condition.Or or) {
            return or.terms().stream().anyMatch(ParenthesesTest::meaning);
        }
        if (condition instanceof Condition.Not not) {
            return !meaning(not.condition());
        }
        Condition.Comparison comparison = (Condition.Comparison) condition;
        return comparison.left().equals(comparison.right());
    }

    /** Reads a condition as SQL does: {@code not} binds closest, then {@code and}, then {@code or}. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        boolean read() {
            boolean value = or();
            assertThat(at).as("all of %s is read", text).isEqualTo(text.length());
            return value;
        }

        private boolean or() {
            boolean value = and();
            while (took(" or ")) {
                value |= and();
            }
            return value;
        }

        private boolean and() {
            boolean value = factor();
            while (took(" and ")) {
                value &= factor();
            }
            return value;
        }

        private boolean factor() {
            if (took("not ")) {
                return !factor();
            }
            if (took("(")) {
                boolean value = or();
                assertThat(took(")")).as("parenthesis of %s at %s", text, at).isTrue();
                return value;
            }
            boolean value = took("1 = 1");
            assertThat(value || took("1 = 0"))
                    .as("comparison of %s at %s", text, at)
                    .isTrue();
            return value;
        }

        private boolean took(String word) {
            boolean took = text.startsWith(word, at);
            at += took ? word.length() : 0;
            return took;
        }
    }
}
