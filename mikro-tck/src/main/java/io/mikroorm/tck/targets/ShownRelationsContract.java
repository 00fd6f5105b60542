// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Press.Cover;
import io.mikroorm.tck.targets.Press.House;
import io.mikroorm.tck.targets.Press.Series;
import io.mikroorm.tck.targets.Press.Title;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A relation that is not written shows what another property has in its column: it is read as any other, and never says anything else. */
public abstract class ShownRelationsContract extends Contract {

    private final House ant = new House("Ant");
    private final House bee = new House("Bee");
    private final Title dune = new Title("Dune");

    /** In a small press. */
    protected ShownRelationsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Press.ALL;
    }

    /** Dune is of the house Ant, another title of none. */
    private void saved() {
        given(ant, bee);
        dune.houseNo = ant.id;
        given(dune, new Title("Emma"));
    }

    private Title found(EntityManager manager) {
        return manager.findOneOrFail(Title.class, where("name").eq("Dune"));
    }

    private House house(House known) {
        return em.getReference(House.class, some(known.id));
    }

    private void refused(String owner, ThrowingCallable flush) {
        statements.reset();
        assertThatThrownBy(flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4291")
                .hasMessageContaining("Set " + owner + ", which is the one that is written");
        assertThat(statements.inserts() + statements.updates()).isZero();
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void it_is_read_and_populated_from_both_sides(LoadStrategy strategy) {
        saved();
        Title title = em.findOneOrFail(
                Title.class, where("name").eq("Dune"), o -> o.populate("house").strategy(strategy));
        assertThat(title.houseNo).isEqualTo(ant.id);
        assertThat(some(title.house).get().name).isEqualTo("Ant");
        House house = fresh().findOneOrFail(
                        House.class, some(ant.id), o -> o.populate("titles").strategy(strategy));
        assertThat(house.titles).extracting(member -> member.name).containsExactly("Dune");
        assertThat(some(house.titles.stream().findFirst().orElseThrow().house).get())
                .isSameAs(house);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_empty_column_shows_nothing() {
        saved();
        Title emma = em.findOneOrFail(Title.class, where("name").eq("Emma"));
        assertThat(emma.house).isNull();
        assertThat(emma.series).isNull();
        assertThat(em.find(Title.class, where("house").isNull())).containsExactly(emma);
    }

    /** A title and who prints it. */
    record Printed(String name, @Nullable Printer house) {}

    /** Who prints it. */
    record Printer(String name) {}

    @Test
    void conditions_orders_and_records_go_through_it() {
        saved();
        assertThat(em.count(Title.class, where("house.name").eq("Ant"))).isEqualTo(1);
        assertThat(em.count(Title.class, where("house").eq(ant.id))).isEqualTo(1);
        assertThat(em.count(House.class, where("titles.name").eq("Dune"))).isEqualTo(1);
        assertThat(em.findAll(Title.class, o -> o.orderBy("house.name desc nulls last")))
                .extracting(title -> title.name)
                .containsExactly("Dune", "Emma");
        assertThat(em.findInto(Printed.class, Title.class, where("name").in("Dune", "Emma"), o -> o.orderBy("name")))
                .containsExactly(new Printed("Dune", new Printer("Ant")), new Printed("Emma", null));
    }

    @Test
    void both_may_be_set_alike() {
        em.persist(ant).flush();
        dune.houseNo = ant.id;
        dune.house = Ref.of(ant);
        em.persist(dune).flush();
        assertThat(some(found(fresh()).house).key()).isEqualTo(ant.id);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void a_new_target_that_the_column_names_comes_first() {
        Series desert = new Series("desert");
        dune.seriesCode = "desert";
        dune.series = desert;
        em.persist(dune).flush();
        Title again = found(fresh());
        assertThat(some(again.series).code).isEqualTo("desert");
        assertThat(fresh().count(Series.class)).isEqualTo(1);
    }

    @Test
    void a_new_row_that_says_two_things_is_refused() {
        em.persist(ant).persist(bee).flush();
        dune.houseNo = ant.id;
        dune.house = Ref.of(bee);
        em.persist(dune);
        refused("Title.houseNo", em::flush);
        dune.houseNo = null;
        refused("Title.houseNo", em::flush);
        dune.house = Ref.of(new House("new"));
        refused("Title.houseNo", em::flush);
        dune.house = null;
        em.flush();
        assertThat(fresh().count(Title.class)).isEqualTo(1);
    }

    @Test
    void the_relation_alone_is_not_changed() {
        saved();
        Title title = found(em);
        title.house = Ref.of(house(bee));
        refused("Title.houseNo", em::flush);
        title.house = null;
        refused("Title.houseNo", em::flush);
        title.houseNo = null;
        em.flush();
        assertThat(found(fresh()).house).isNull();
        title.houseNo = bee.id;
        title.house = Ref.of(house(bee));
        em.flush();
        assertThat(some(found(fresh()).house).key()).isEqualTo(bee.id);
    }

    @Test
    void who_changes_the_column_sees_the_relation_when_the_row_is_read_again() {
        saved();
        Title title = found(em);
        title.houseNo = bee.id;
        em.flush();
        assertThat(statements.updates()).isEqualTo(1);
        assertThat(some(title.house).key()).isEqualTo(ant.id);
        assertThat(em.plan().isEmpty()).isTrue();

        title.house = Ref.of(house(bee));
        statements.reset();
        em.flush();
        assertThat(statements.updates()).isZero();
        title.house = Ref.of(house(ant));
        em.refresh(title);
        assertThat(some(title.house).key()).isEqualTo(bee.id);
    }

    @Test
    void a_collection_takes_those_that_say_so_themselves() {
        saved();
        House house = em.findOneOrFail(House.class, some(ant.id), o -> o.populate("titles"));
        Title ulysses = new Title("Ulysses");
        house.titles.add(ulysses);
        refused("Title.houseNo", em::flush);
        ulysses.houseNo = ant.id;
        em.flush();
        assertThat(fresh().count(Title.class, where("house").eq(ant.id))).isEqualTo(2);
        house.titles.remove(found(em));
        refused("Title.houseNo", em::flush);
    }

    @Test
    void a_target_goes_when_the_column_names_it_no_more() {
        saved();
        Title title = found(em);
        title.houseNo = null;
        em.remove(house(ant));
        em.flush();
        assertThat(fresh().count(House.class)).isEqualTo(1);
        assertThat(found(fresh()).houseNo).isNull();
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void the_database_has_a_foreign_key_of_it() {
        saved();
        em.remove(house(ant));
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
        em.clear();
        Title nowhere = new Title("Nowhere");
        nowhere.houseNo = some(bee.id) + 1000;
        em.persist(nowhere);
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    @Test
    void a_key_that_is_a_value_may_be_shown_as_a_relation() {
        saved();
        Cover blue = new Cover(some(dune.id), "blue");
        em.persist(blue).flush();
        Cover cover = fresh().findOneOrFail(Cover.class, where("title.name").eq("Dune"), o -> o.populate("title"));
        assertThat(cover.colour).isEqualTo("blue");
        assertThat(some(cover.title).get().name).isEqualTo("Dune");
        Cover red = new Cover(some(dune.id) + 1000, "red");
        red.title = Ref.of(found(em));
        em.persist(red);
        refused("Cover.id", em::flush);
    }

    @Test
    @Requires(Feature.UPSERTS)
    void an_upsert_writes_what_the_column_says() {
        saved();
        Title again = new Title("Dune II");
        again.id = dune.id;
        again.houseNo = bee.id;
        em.upsert(again);
        Title stored = fresh().findOneOrFail(Title.class, some(dune.id));
        assertThat(stored.name).isEqualTo("Dune II");
        assertThat(some(stored.house).key()).isEqualTo(bee.id);
        Map<String, Object> wrong = Map.of("id", some(dune.id), "name", "Dune", "house", some(ant.id));
        assertThatThrownBy(() -> em.upsert(Title.class, wrong))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-2464")
                .hasMessageContaining("Title.house shows what another property writes");
    }
}
