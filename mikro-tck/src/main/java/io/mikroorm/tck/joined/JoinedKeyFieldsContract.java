// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.EntityManager;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.InheritanceStrategy;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Version;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.query.LoadStrategy;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.type.CompositeKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Rows in several tables whose key has several fields: each table has all of it. */
public abstract class JoinedKeyFieldsContract extends Contract {

    private static final int MANY = 60;

    /** Has what stands in it. */
    @Entity
    static class Port {

        @PrimaryKey
        @Nullable
        Long id;

        @Property(length = 20)
        String name = "";

        @OneToMany(mappedBy = "port", orderBy = "number")
        final EntityCollection<Crane> cranes = EntityCollection.of(this);
    }

    /** Known by its port and a number, of which a generated value is neither. */
    @Entity(keyClass = CraneKey.class)
    @Inheritance(InheritanceStrategy.JOINED)
    static class Crane {

        @Property(length = 20)
        String colour = "red";

        @PrimaryKey
        @ManyToOne
        Ref<Port> port;

        @Version
        int version;

        @PrimaryKey
        int number;

        @SuppressWarnings("NullAway")
        Crane() {}

        Crane(Port port, int number) {
            this.port = Ref.of(port);
            this.number = number;
        }
    }

    /** The key of a crane. */
    record CraneKey(Long port, int number) {}

    /** Runs on rails. */
    @Entity
    static class RailCrane extends Crane {

        int metres;

        @ManyToOne
        @Nullable
        Ref<Crane> beside;

        RailCrane() {}

        RailCrane(Port port, int number, int metres) {
            super(port, number);
            this.metres = metres;
        }
    }

    /** Lifts boxes. */
    @Entity
    static class BoxCrane extends RailCrane {

        int boxes;

        BoxCrane() {}

        BoxCrane(Port port, int number, int boxes) {
            super(port, number, 100);
            this.boxes = boxes;
        }
    }

    private final Port port = new Port();

    /** On a port. */
    protected JoinedKeyFieldsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Port.class, Crane.class, RailCrane.class, BoxCrane.class);
    }

    private CraneKey key(int number) {
        return new CraneKey(some(port.id), number);
    }

    private void cranes() {
        port.name = "North";
        RailCrane rail = new RailCrane(port, 2, 50);
        BoxCrane box = new BoxCrane(port, 3, 8);
        box.beside = Ref.of(rail);
        given(new Crane(port, 1), rail, box);
    }

    @Test
    void each_is_found_by_its_key_as_what_it_is() {
        cranes();
        assertThat(em.findOneOrFail(Crane.class, key(1)).getClass()).isEqualTo(Crane.class);
        assertThat(((RailCrane) em.findOneOrFail(Crane.class, key(2))).metres).isEqualTo(50);
        BoxCrane box = em.findOneOrFail(BoxCrane.class, key(3));
        assertThat(box.boxes).isEqualTo(8);
        assertThat(box.metres).isEqualTo(100);
        assertThat(box.port.key()).isEqualTo(port.id);
        assertThat(some(box.beside).key()).isEqualTo(key(2));
        assertThat(em.findOne(BoxCrane.class, key(2))).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void conditions_and_orders_know_key_fields_of_all_classes() {
        cranes();
        assertThat(em.find(
                        RailCrane.class,
                        where("port.name").eq("North").and(where("number").gt(1)),
                        o -> o.orderBy("number desc")))
                .extracting(crane -> crane.number)
                .containsExactly(3, 2);
        assertThat(fresh().count(BoxCrane.class, where("beside.number").eq(2))).isEqualTo(1);
        assertThat(fresh().count(BoxCrane.class, where("beside").eq(CompositeKey.of(some(port.id), 2))))
                .isEqualTo(1);
        assertThat(fresh().find(Crane.class, where("colour").eq("red"), o -> o.orderBy("number")))
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(LoadStrategy.class)
    void collections_and_relations_are_populated(LoadStrategy strategy) {
        cranes();
        Port found = em.findOneOrFail(
                Port.class, some(port.id), o -> o.populate("cranes").strategy(strategy));
        assertThat(found.cranes).extracting(crane -> crane.number).containsExactly(1, 2, 3);
        BoxCrane box = fresh().findOneOrFail(BoxCrane.class, key(3), o -> o.populate("beside", "port")
                .strategy(strategy));
        assertThat(some(box.beside).get()).isInstanceOf(RailCrane.class);
        assertThat(box.port.get().name).isEqualTo("North");
    }

    @Test
    void rows_are_changed_in_the_tables_that_it_takes() {
        cranes();
        BoxCrane box = em.findOneOrFail(BoxCrane.class, key(3));
        box.boxes = 9;
        box.colour = "blue";
        box.beside = null;
        em.flush();
        BoxCrane found = fresh().findOneOrFail(BoxCrane.class, key(3));
        assertThat(found.boxes).isEqualTo(9);
        assertThat(found.colour).isEqualTo("blue");
        assertThat(found.beside).isNull();
        assertThat(found.version).isEqualTo(box.version);
    }

    @Test
    void rows_go_from_all_tables() {
        cranes();
        em.remove(em.findOneOrFail(Crane.class, key(3)));
        em.flush();
        assertThat(fresh().count(RailCrane.class)).isEqualTo(1);
        EntityManager other = fresh();
        other.remove(other.findOneOrFail(Port.class, some(port.id)));
        other.flush();
        assertThat(fresh().count(Crane.class)).isZero();
        assertThat(fresh().count(RailCrane.class)).isZero();
    }

    @Test
    void many_rows_are_written_at_once() {
        List<BoxCrane> cranes = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            cranes.add(new BoxCrane(port, i, i));
        }
        em.persist(port).persistAll(cranes);
        em.flush();
        cranes.forEach(crane -> crane.metres = 7);
        cranes.forEach(crane -> crane.boxes++);
        em.flush();
        assertThat(fresh().findAll(BoxCrane.class, o -> o.orderBy("number")))
                .allMatch(crane -> crane.metres == 7 && crane.boxes == crane.number + 1)
                .hasSize(MANY);
        assertThat(em.ref(cranes.get(5)).key()).isEqualTo(key(5));
    }

    @Test
    void a_reference_knows_its_key_fields() {
        cranes();
        BoxCrane reference = em.getReference(BoxCrane.class, key(3));
        assertThat(reference.number).isEqualTo(3);
        assertThat(reference.port.key()).isEqualTo(port.id);
    }
}
