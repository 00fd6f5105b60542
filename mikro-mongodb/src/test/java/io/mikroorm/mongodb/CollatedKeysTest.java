// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.query.Condition;
import io.mikroorm.query.FindOptions;
import io.mikroorm.query.LoadStrategy;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys that are texts never become the same by a query's collation. */
class CollatedKeysTest {

    private static final String CASELESS = "en-u-ks-level2";

    /** Has a key that differs from another one's by its case. */
    @Entity
    static class Shelf {

        @PrimaryKey(generated = KeyGeneration.ASSIGNED)
        String code;

        String name;

        @OneToMany(mappedBy = "shelf")
        final EntityCollection<Box> boxes = EntityCollection.of(this);

        @ManyToMany
        final EntityCollection<Box> seen = EntityCollection.of(this);

        @ManyToMany
        final EntityCollection<Shelf> filed = EntityCollection.of(this);

        Shelf(String code, String name) {
            this.code = code;
            this.name = name;
        }
    }

    /** Has a key that is a number. */
    @Entity
    static class Box {

        @PrimaryKey
        @Nullable
        Long id;

        String label;

        @ManyToOne
        @Nullable
        Ref<Shelf> shelf;

        Box(String label, @Nullable Ref<Shelf> shelf) {
            this.label = label;
            this.shelf = shelf;
        }
    }

    private final LentMongo orm = MongoTckDriver.lent(List.of(Shelf.class, Box.class), c -> {});
    private final MongoEntityManager em = orm.em().fork();

    @BeforeEach
    void rows() {
        MongoEntityManager other = em.fork();
        Shelf small = new Shelf("a", "Lower");
        Shelf large = new Shelf("A", "upper");
        Box box = new Box("Nails", Ref.of(small));
        small.seen.add(box);
        small.filed.add(large);
        other.persistAll(List.of(small, large, box, new Box("screws", Ref.of(large))));
        other.flush();
    }

    @AfterEach
    void close() {
        orm.close();
    }

    private void refused(Class<?> entity, Condition<Object> where, Consumer<FindOptions<?>> options) {
        assertThatThrownBy(() -> em.find(entity, where, o -> {
                    o.collation(CASELESS);
                    options.accept(o);
                }))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("[MO-5129]")
                .hasMessageContaining(CASELESS)
                .hasMessageContaining("keys of Shelf");
    }

    @Test
    void queries_that_find_other_documents_by_them_are_refused() {
        refused(Box.class, where("shelf.name").eq("UPPER"), o -> {});
        refused(Shelf.class, where("boxes.label").eq("NAILS"), o -> {});
        refused(Box.class, Condition.all(), o -> o.orderBy("shelf.name"));
        refused(Shelf.class, Condition.all(), o -> o.orderBy("boxes.label"));
        refused(Box.class, Condition.all(), o -> o.populate("shelf").strategy(LoadStrategy.JOINED));
        refused(Shelf.class, Condition.all(), o -> o.populate("boxes").strategy(LoadStrategy.JOINED));
        assertThatThrownBy(
                        () -> em.findAndCount(Box.class, where("shelf.name").eq("UPPER"), o -> o.collation(CASELESS)))
                .hasMessageContaining("[MO-5129]");
    }

    @Test
    void relations_that_take_a_command_of_their_own_are_found_by_the_keys_as_they_are() {
        List<Shelf> shelves = em.findAll(
                Shelf.class,
                o -> o.collation(CASELESS).orderBy("name").populate("boxes").strategy(LoadStrategy.SELECT_IN));

        assertThat(shelves).extracting(shelf -> shelf.name).containsExactly("Lower", "upper");
        assertThat(shelves.get(0).boxes).extracting(box -> box.label).containsExactly("Nails");
        assertThat(shelves.get(1).boxes).extracting(box -> box.label).containsExactly("screws");
    }

    @Test
    void whether_an_owner_has_keys_of_members_compares_none() {
        assertThat(em.find(Shelf.class, where("filed").some(Condition.all()), o -> o.collation(CASELESS)))
                .extracting(shelf -> shelf.code)
                .containsExactly("a");
        refused(Shelf.class, where("filed.name").eq("UPPER"), o -> {});
        refused(Shelf.class, where("boxes").some(Condition.all()), o -> {});
    }

    @Test
    void where_the_keys_that_lead_on_are_numbers_the_texts_of_others_are_compared_by_it() {
        assertThat(em.find(Shelf.class, where("seen.label").eq("NAILS"), o -> o.collation(CASELESS)))
                .extracting(shelf -> shelf.code)
                .containsExactly("a");
        assertThat(em.find(Shelf.class, where("name").eq("UPPER"), o -> o.collation(CASELESS)))
                .extracting(shelf -> shelf.code)
                .containsExactly("A");
    }
}
