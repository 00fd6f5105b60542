// SPDX-License-Identifier: MIT
package io.mikroorm.tck.parts;

import io.mikroorm.EntityManager;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.parts.Depot.Crate;
import io.mikroorm.tck.parts.Depot.Item;
import io.mikroorm.tck.parts.Depot.Place;
import io.mikroorm.tck.parts.Depot.Shed;
import io.mikroorm.tck.parts.Depot.Size;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Embeddables, other sides of relations, classes with constructors and hierarchies, of which a part is read. */
public abstract class FieldShapesContract extends Contract {

    /** On a depot. */
    protected FieldShapesContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Depot.ENTITIES;
    }

    /** A crate and a barrel lie in a shed, which Ann guards. */
    @Override
    @BeforeEach
    protected void open(TestInfo test) {
        super.open(test);
        given(Depot.rows());
    }

    private Crate crate(String... fields) {
        return em.findOneOrFail(Crate.class, where("code").eq("c1"), o -> o.fields(fields));
    }

    private Crate stored() {
        return fresh().findOneOrFail(Crate.class, where("code").eq("c1"), o -> o.populate("story", "shed"));
    }

    private Shed shed(String... fields) {
        return em.findOneOrFail(Shed.class, where("name").eq("north"), o -> o.fields(fields));
    }

    private Shed storedShed() {
        return fresh().findOneOrFail(Shed.class, where("id").gt(0), o -> o.populate("guard"));
    }

    @Test
    void an_embeddable_that_was_not_read_is_replaced_as_a_whole() {
        Shed shed = shed("name");
        assertThat(shed.at).isNull();
        assertThat(shed.office).isNull();
        assertThat(shed.post).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
        shed.at = new Place(null, "Praha", 0);
        shed.office = new Place("Old", null, 2);
        shed.post = new Place(null, "Zlin", 0);
        em.flush();
        Shed stored = storedShed();
        assertThat(some(stored.at).street).isNull();
        assertThat(some(stored.at).town).isEqualTo("Praha");
        assertThat(some(stored.at).number).isZero();
        assertThat(stored.office.street).isEqualTo("Old");
        assertThat(stored.office.town).isNull();
        assertThat(some(stored.post).street).isNull();
    }

    @Test
    void a_part_of_an_embeddable_that_was_not_read_is_assigned_to_the_rest_of_it() {
        Shed shed = shed("name");
        em.assign(shed, Map.of("at", Map.of("town", "Praha")));
        em.flush();
        Shed stored = storedShed();
        assertThat(some(stored.at).town).isEqualTo("Praha");
        assertThat(some(stored.at).street).isEqualTo("Elm");
    }

    @Test
    void the_other_side_of_a_one_to_one_is_left_out_and_comes_later() {
        Shed shed = shed("name");
        assertThat(shed.guard).isNull();
        assertThat(em.isLoaded(shed, "guard")).isFalse();
        em.load(shed, "guard");
        assertThat(some(shed.guard).name).isEqualTo("Ann");
        assertThat(em.plan().isEmpty()).isTrue();
        em.clear();
        Shed again = shed("name", "guard.age");
        assertThat(some(again.guard).age).isEqualTo(41);
        assertThat(some(again.guard).name).isNull();
    }

    @Test
    void what_constructors_take_always_comes() {
        Crate crate = crate("label");
        assertThat(crate.code).isEqualTo("c1");
        assertThat(crate.size).isEqualTo(new Size(10, 20));
        assertThat(em.isLoaded(crate, "code")).isTrue();
        assertThat(em.isLoaded(crate, "size")).isTrue();
    }

    @Test
    void classes_of_a_hierarchy_are_read_in_part_by_the_names_of_all() {
        given(new Depot.Barrel("b1"));
        List<Item> items =
                em.findAll(Item.class, o -> o.fields("wood", "litres", "label").orderBy("code"));
        assertThat(items).extracting(item -> item.code).containsExactly("b1", "c1");
        assertThat(((Crate) items.get(1)).wood).isEqualTo("oak");
        assertThat(items.get(1).count).isZero();
        items.get(1).count = 9;
        em.flush();
        assertThat(stored().count).isEqualTo(9);
        assertThat(stored().heavy).isTrue();
    }

    @Test
    void removing_a_member_of_a_partly_read_collection_empties_its_foreign_key() {
        Shed shed = shed("items.label");
        assertThat(shed.items).hasSize(1);
        shed.items.clear();
        em.flush();
        EntityManager other = fresh();
        assertThat(other.findOneOrFail(Crate.class, where("code").eq("c1")).shed)
                .isNull();
    }
}
