// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Values that the database works out from others of a row. */
@Requires(Feature.GENERATED_COLUMNS)
public abstract class MadeValuesContract extends Contract {

    /** How large something is. */
    @Embeddable
    static class Size {

        int width = 1;
        int height = 1;
    }

    /** A line of a list. */
    @Entity
    static class Line {

        @PrimaryKey
        @Nullable
        Long id;

        @ManyToOne
        Item item = new Item();
    }

    /** A seat of a row, whose number is changed with others. */
    @Entity
    static class Seat {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(unique = true)
        int no;

        @Property(generated = "case when {no} < 1000 then {no} else 1000 end")
        int shown;
    }

    /** What is sold. */
    @Entity
    static class Item {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 40, unique = true)
        String name = "";

        @Property(column = "cost")
        int price;

        int amount = 1;

        @Embedded
        Size size = new Size();

        @Property(generated = "{price} * {amount}")
        int total;

        @Index
        @Property(generated = "upper({name})", length = 40)
        @Nullable
        String shouted;

        @Property(generated = "{size.width} * {size.height}", nullable = true)
        @Nullable
        Integer area;

        @ManyToOne(nullable = true)
        @Nullable
        Item parent;

        static Item of(String name, int price) {
            Item item = new Item();
            item.name = name;
            item.price = price;
            return item;
        }
    }

    /** A row of a record. */
    record Sold(String name, int total) {}

    /** Has a version, an assigned key, and something unique that the database works out. */
    @Entity
    static class Shelf {

        @PrimaryKey
        @Property(length = 10)
        String code = "";

        @Version
        int version;

        int row = 1;

        @Property(generated = "{row} + 100", unique = true)
        int place;

        static Shelf of(String code, int row) {
            Shelf shelf = new Shelf();
            shelf.code = code;
            shelf.row = row;
            return shelf;
        }
    }

    /** An animal of any kind, all in one table. */
    @Entity
    @Inheritance
    abstract static class Animal {

        @PrimaryKey
        @Nullable
        Long id;

        int legs = 4;

        @Property(generated = "{legs} * 2", nullable = true)
        @Nullable
        Integer shoes;
    }

    /** Has lives. */
    @Entity
    static class Cat extends Animal {

        int lives = 9;

        @Property(generated = "{legs} + {lives}", nullable = true)
        @Nullable
        Integer luck;
    }

    /** Has none. */
    @Entity
    static class Dog extends Animal {}

    /** Mapped in code. */
    static class Plan {

        @Nullable
        Long id;

        int steps = 1;

        int twice;
    }

    /** On what is sold. */
    protected MadeValuesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Item.class, Line.class, Seat.class, Shelf.class, Animal.class, Cat.class, Dog.class);
    }

    @Override
    protected void configure(io.mikroorm.ConfigurationBuilder<?> settings) {
        settings.entities(
                EntitySchema.define(Plan.class, e -> e.key("id").property("twice", p -> p.generated("{steps} * 2"))));
    }

    private <T> T inserted(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }

    @Test
    void what_is_generated_is_in_a_new_object_after_the_flush() {
        Item item = Item.of("chair", 7);
        item.amount = 3;
        item.size.width = 4;
        em.persist(item);
        assertThat(item.total).isZero();
        em.flush();
        assertThat(item.total).isEqualTo(21);
        assertThat(item.shouted).isEqualTo("CHAIR");
        assertThat(item.area).isEqualTo(4);
        statements.reset();
        em.flush();
        assertThat(statements.all()).isZero();
    }

    @Test
    void it_is_found_as_it_was_made() {
        given(Item.of("chair", 7));
        Item found = em.findAll(Item.class).get(0);
        assertThat(found.total).isEqualTo(7);
        assertThat(found.shouted).isEqualTo("CHAIR");
    }

    @Test
    void an_update_of_the_row_brings_it_up_to_date() {
        Item item = inserted(Item.of("chair", 7));
        item.price = 8;
        item.name = "table";
        em.flush();
        assertThat(item.total).isEqualTo(8);
        assertThat(item.shouted).isEqualTo("TABLE");
        assertThat(fresh().findAll(Item.class).get(0).total).isEqualTo(8);
    }

    @Test
    void rows_of_one_flush_each_have_their_own() {
        List<Item> items = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            items.add(Item.of("item " + i, i));
        }
        em.persistAll(items);
        statements.reset();
        em.flush();
        assertThat(statements.texts().stream()
                        .filter(text -> text.startsWith("select") && text.contains("total"))
                        .count())
                .isLessThanOrEqualTo(1);
        assertThat(items).allSatisfy(item -> assertThat(item.total).isEqualTo(item.price));
        items.forEach(item -> item.amount = 2);
        em.flush();
        assertThat(items).allSatisfy(item -> assertThat(item.total).isEqualTo(item.price * 2));
    }

    @Test
    void a_row_that_refers_to_itself_has_it_as_well() {
        Item item = Item.of("chair", 7);
        Item other = Item.of("table", 9);
        item.parent = other;
        other.parent = item;
        inserted(item);
        assertThat(item.total).isEqualTo(7);
        assertThat(other.total).isEqualTo(9);
    }

    @Test
    void rows_that_hold_each_other_are_removed() {
        Item item = Item.of("chair", 7);
        Item other = Item.of("table", 9);
        item.parent = other;
        other.parent = item;
        inserted(item);
        em.remove(item);
        em.remove(other);
        em.flush();
        assertThat(fresh().count(Item.class)).isZero();
    }

    @Test
    void a_removed_row_gives_up_what_is_unique_before() {
        Line line = new Line();
        line.item = Item.of("x", 1);
        inserted(line);
        Item old = line.item;
        Item next = Item.of("x", 2);
        line.item = next;
        em.persist(next);
        em.remove(old);
        em.flush();
        assertThat(next.total).isEqualTo(2);
    }

    @Test
    void rows_that_are_written_twice_have_it_as_it_is_in_the_end() {
        Seat one = new Seat();
        one.no = 1;
        Seat two = new Seat();
        two.no = 2;
        em.persistAll(List.of(one, two));
        em.flush();
        one.no = 2;
        two.no = 1;
        em.flush();
        assertThat(List.of(one.shown, two.shown)).containsExactly(2, 1);
    }

    @Test
    void conditions_orders_and_records_can_be_about_it() {
        given(Item.of("chair", 7), Item.of("table", 9), Item.of("lamp", 2));
        assertThat(em.find(Item.class, where("total").gt(5), o -> o.orderBy("total desc")))
                .extracting(item -> item.name)
                .containsExactly("table", "chair");
        assertThat(em.count(Item.class, where("shouted").eq("LAMP"))).isEqualTo(1);
        assertThat(em.findInto(Sold.class, Item.class, where("total").lt(5))).containsExactly(new Sold("lamp", 2));
    }

    @Test
    void to_change_it_in_a_managed_object_is_refused() {
        Item item = inserted(Item.of("chair", 7));
        item.total = 1_000;
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2460")
                .hasMessageContaining("Item.total");
        item.total = 7;
        item.price = 8;
        em.flush();
        assertThat(item.total).isEqualTo(8);
    }

    @Test
    void to_give_a_new_object_another_value_is_refused() {
        Item item = Item.of("chair", 7);
        item.shouted = "TABLE";
        em.persist(item);
        assertThatThrownBy(() -> em.flush())
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2461")
                .hasMessageContaining("Item.shouted")
                .hasMessageContaining("CHAIR");
        assertThat(fresh().count(Item.class)).isZero();
        assertThat(item.shouted).isEqualTo("TABLE");
    }

    @Test
    void a_new_object_may_have_the_value_that_is_made() {
        Item item = Item.of("chair", 7);
        item.shouted = "CHAIR";
        item.total = 7;
        inserted(item);
        em.remove(item);
        em.flush();
        item.id = null;
        inserted(item);
        assertThat(fresh().findAll(Item.class)).hasSize(1).allSatisfy(found -> assertThat(found.total)
                .isEqualTo(7));
    }

    @Test
    void a_transaction_that_is_rolled_back_takes_it_back() {
        Item old = inserted(Item.of("table", 9));
        Item item = Item.of("chair", 7);
        assertThatThrownBy(() -> em.transactional(inner -> {
                    inner.persist(item);
                    old.price = 10;
                    inner.flush();
                    assertThat(item.total).isEqualTo(7);
                    assertThat(old.total).isEqualTo(10);
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(item.total).isZero();
        assertThat(item.shouted).isNull();
        assertThat(old.total).isEqualTo(9);
    }

    @Test
    void an_object_that_was_never_loaded_has_it_after_its_update() {
        Item item = Item.of("chair", 7);
        given(item);
        Item reference = em.getReference(Item.class, Objects.requireNonNull(item.id));
        reference.price = 8;
        em.flush();
        assertThat(reference.total).isEqualTo(8);
        assertThat(fresh().findAll(Item.class).get(0).total).isEqualTo(8);
    }

    @Test
    void versions_and_keys_of_ones_own_go_with_it() {
        Shelf shelf = inserted(Shelf.of("a", 1));
        assertThat(shelf.place).isEqualTo(101);
        shelf.row = 2;
        em.flush();
        assertThat(shelf.place).isEqualTo(102);
        assertThat(shelf.version).isEqualTo(2);
        EntityManager other = fresh();
        Shelf theirs = other.findAll(Shelf.class).get(0);
        theirs.row = 3;
        other.flush();
        shelf.row = 4;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
        assertThat(shelf.place).isEqualTo(102);
    }

    @Test
    void it_can_be_unique() {
        given(Shelf.of("a", 1));
        em.persist(Shelf.of("b", 1));
        assertThatThrownBy(() -> em.flush()).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void classes_in_one_table_each_have_their_own() {
        Cat cat = new Cat();
        Dog dog = new Dog();
        em.persistAll(List.of(cat, dog));
        em.flush();
        assertThat(cat.shoes).isEqualTo(8);
        assertThat(cat.luck).isEqualTo(13);
        assertThat(dog.shoes).isEqualTo(8);
        assertThat(fresh().find(Animal.class, where("luck").gt(0)))
                .hasSize(1)
                .first()
                .isInstanceOf(Cat.class);
        cat.lives = 7;
        em.flush();
        assertThat(cat.luck).isEqualTo(11);
    }

    @Test
    void it_can_be_said_in_code() {
        Plan plan = inserted(new Plan());
        assertThat(plan.twice).isEqualTo(2);
    }

    @Test
    void upserted_rows_have_it() {
        Item item = em.upsert(Item.of("chair", 7), o -> o.onConflict("name"));
        assertThat(item.total).isEqualTo(7);
        assertThat(item.shouted).isEqualTo("CHAIR");
        Item again = fresh().upsert(Item.of("chair", 8), o -> o.onConflict("name"));
        assertThat(again.total).isEqualTo(8);
    }

    @Test
    void an_upsert_does_not_write_what_is_generated() {
        Item item = Item.of("chair", 7);
        item.total = 1_000;
        assertThat(em.upsert(item, o -> o.onConflict("name")).total).isEqualTo(7);
        assertThatThrownBy(() -> em.upsert(Item.class, Map.of("name", "table", "total", 3), o -> o.onConflict("name")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2464");
        assertThatThrownBy(() -> em.upsert(Shelf.of("a", 1), o -> o.onConflict("place")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2464");
        assertThatThrownBy(() ->
                        em.upsert(Item.of("table", 7), o -> o.onConflict("name").merge("total")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2464");
    }
}
