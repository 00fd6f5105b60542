// SPDX-License-Identifier: MIT
package io.mikroorm.tck.bulk;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.query.Condition;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.hierarchy.Animal;
import io.mikroorm.tck.hierarchy.Cat;
import io.mikroorm.tck.hierarchy.Dog;
import io.mikroorm.tck.hierarchy.Mammal;
import io.mikroorm.tck.hierarchy.Puppy;
import io.mikroorm.tck.hierarchy.Zoo;
import io.mikroorm.tck.junit.Contract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Writes by conditions of entities in one table with others; and what is refused before anything is sent. */
public abstract class WhereMistakesContract extends Contract {

    /** Only read. */
    @Entity(readOnly = true)
    public static class Sign {

        @PrimaryKey
        String code = "";
    }

    /** On the library, the zoo, and something that is only read. */
    protected WhereMistakesContract() {}

    @Override
    protected List<Class<?>> entities() {
        List<Class<?>> all = new ArrayList<>(Domain.LIBRARY);
        all.addAll(Zoo.ALL);
        all.add(Sign.class);
        return all;
    }

    @Test
    void only_rows_of_the_class_are_written_and_of_those_below_it() {
        given(new Dog("Fido", "Beagle"), new Puppy("Bello", "Boxer"), new Cat("Mia", true));
        assertThat(em.nativeUpdate(Dog.class, Condition.all(), Map.of("breed", "x")))
                .isEqualTo(2);
        assertThat(em.nativeUpdate(Cat.class, where("name").ne("Fido"), Map.of("indoor", false)))
                .isEqualTo(1);
        Cat cat = fresh().findOneOrFail(Cat.class, where("name").eq("Mia"));
        assertThat(cat.isIndoor()).isFalse();
        assertThat(cat.getVersion()).isEqualTo(2);
        assertThat(em.nativeDelete(Puppy.class, Condition.all())).isEqualTo(1);
        assertThat(em.nativeDelete(Mammal.class, where("name").eq("Mia"))).isEqualTo(1);
        assertThat(fresh().findAll(Animal.class)).extracting(Animal::getName).containsExactly("Fido");
    }

    private void refused(int code, ThrowingCallable call, String... words) {
        assertThatThrownBy(call)
                .isInstanceOf(MikroOrmException.class)
                .hasMessageContaining("MO-" + code)
                .satisfies(e -> assertThat(List.of(words)).allMatch(String.valueOf(e.getMessage())::contains));
        assertThat(statements.all()).as("statements that were sent").isZero();
    }

    private ThrowingCallable set(String path, Object value) {
        return () -> em.nativeUpdate(Book.class, Condition.all(), Map.of(path, value));
    }

    @Test
    void what_is_no_value_of_the_row_itself_is_not_set() {
        refused(4430, set("author.name", "x"), "Book.author.name");
        refused(4430, set("tags", List.of()), "Book.tags");
        refused(4430, () -> em.nativeUpdate(Author.class, Condition.all(), Map.of("address", "x")), "address.city");
        refused(4430, set("id", 1), "Book.id", "Delete the rows");
        refused(2104, set("titel", "x"), "title");
        refused(4432, () -> em.nativeUpdate(Book.class, Condition.all(), Map.of()));
    }

    @Test
    void values_have_to_fit_their_properties() {
        refused(4431, set("price", "much"), "Book.price", "BigDecimal");
        refused(4431, set("title", 5), "Book.title", "String");
        assertThatThrownBy(set("author", new Author("new"))).hasMessageContaining("author");
        assertThatThrownBy(set("author", "Jon")).isInstanceOf(MikroOrmException.class);
        assertThat(statements.all()).isZero();
    }

    @Test
    void what_is_only_read_is_not_written() {
        refused(2325, () -> em.nativeUpdate(Sign.class, Condition.all(), Map.of("code", "x")), "em.nativeUpdate");
        refused(2325, () -> em.nativeDelete(Sign.class, Condition.all()), "em.nativeDelete");
        refused(2325, () -> em.insertMany(Sign.class, List.of(Map.of("code", "x"))), "em.insertMany");
    }
}
