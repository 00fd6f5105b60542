// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Publisher;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Queries that cannot be meant are refused before anything is sent, with names and what to do. */
public abstract class QueryMistakesContract extends Contract {

    private <E> List<E> find(Class<E> type, Condition<Object> condition) {
        return em.find(type, condition);
    }

    @Test
    void an_unknown_property_is_named_with_the_nearest() {
        assertThatThrownBy(() -> find(Author.class, where("nmae").eq("Jon")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("[MO-2104]")
                .hasMessageContaining("Author has no property 'nmae'. Did you mean 'name'?");
        assertThatThrownBy(() -> find(Author.class, where("books.titel").eq("Jon")))
                .hasMessageContaining("Book has no property 'titel'. Did you mean 'title'?");
        assertThat(statements.all()).isZero();
    }

    @Test
    void a_value_of_the_wrong_type_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> find(Author.class, where("born").eq("tomorrow")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Author.born")
                .hasMessageContaining("LocalDate");
        assertThatThrownBy(() -> find(Book.class, where("author").eq(new Publisher("x"))))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Book.author");
        assertThat(statements.all()).isZero();
    }

    @Test
    @SuppressWarnings("NullAway") // on purpose
    void a_condition_or_a_key_that_is_null_is_refused() {
        assertThatThrownBy(() -> em.findOne(Author.class, null))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-2137]")
                .hasMessageContaining("The condition on Author is null");
        assertThatThrownBy(() -> em.count(Author.class, null)).hasMessageContaining("[MO-2137]");
        assertThatThrownBy(() -> em.findOneOrFail(Author.class, (Object) null))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-3005]");
        assertThat(statements.all()).isZero();
    }

    @Test
    void an_order_or_populate_of_nothing_is_refused() {
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.orderBy("nmae")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("'name'");
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.populate("boks")))
                .isInstanceOf(UnknownPropertyException.class)
                .hasMessageContaining("'books'");
        assertThatThrownBy(() -> em.findAll(Author.class, o -> o.populate("name")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Author.name");
    }
}
