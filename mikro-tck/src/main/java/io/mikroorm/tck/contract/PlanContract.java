// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A plan says what a flush would do, and does nothing. */
public abstract class PlanContract extends Contract {

    @Test
    void asking_for_a_plan_sends_nothing_and_changes_nothing() {
        Author jon = new Author("Jon");
        jon.getBooks().add(new Book("Winter", jon));
        em.persist(jon);
        String first = em.plan().toString();

        assertThat(statements.all()).isZero();
        assertThat(jon.getId()).isNull();
        assertThat(em.plan()).hasToString(first);
        em.flush();
        assertThat(fresh().count(Book.class)).isEqualTo(1);
    }

    @Test
    void a_plan_prints_as_a_list_in_the_order_of_the_foreign_keys() {
        Author jon = new Author("Jon");
        Book winter = new Book("Winter", jon);
        winter.getTags().add(new BookTag("cold"));
        em.persist(winter);

        assertThat(em.plan().toString().lines().map(String::strip))
                .anyMatch(line -> line.startsWith("insert") && line.contains("Author"))
                .anyMatch(line -> line.startsWith("link") && line.contains("Book.tags"))
                .hasSize(4);
        List<String> lines = em.plan().toString().lines().toList();
        assertThat(indexOf(lines, "Author")).isLessThan(indexOf(lines, "Book "));
        assertThat(indexOf(lines, "Book ")).isLessThan(indexOf(lines, "Book.tags"));
    }

    @Test
    void without_changes_it_says_nothing() {
        given(new Book("Winter", new Author("Jon")));
        em.findAll(Book.class, o -> o.populate("author", "tags", "chapters"));

        assertThat(em.plan()).hasToString("nothing");
    }

    private static int indexOf(List<String> lines, String part) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError(part + " is in no line of " + lines);
    }
}
