// SPDX-License-Identifier: MIT
package io.mikroorm.tck.targets;

import io.mikroorm.EntityManager;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.ForeignKeyConstraintViolationException;
import io.mikroorm.exception.UniqueConstraintViolationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import io.mikroorm.tck.targets.Fleet.Berth;
import io.mikroorm.tck.targets.Fleet.Crew;
import io.mikroorm.tck.targets.Fleet.Land;
import io.mikroorm.tck.targets.Fleet.Line;
import io.mikroorm.tck.targets.Fleet.Master;
import io.mikroorm.tck.targets.Fleet.Place;
import io.mikroorm.tck.targets.Fleet.Port;
import io.mikroorm.tck.targets.Fleet.Ship;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Fields may have the keys of other entities alone, and be relations to the database all the same. */
public abstract class KeyOnlyContract extends Contract {

    private final Line line = new Line(7, "Blue");
    private final Ship ship = Ship.of("Petrel", 7);

    /** In a fleet. */
    protected KeyOnlyContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Fleet.ALL;
    }

    private Ship found(EntityManager manager) {
        return some(manager.findOne(Ship.class, where("name").eq(ship.name)));
    }

    private Port port(String name) {
        Port port = Port.of(name, null);
        given(port);
        return port;
    }

    @Test
    void the_key_is_written_and_read_as_it_is() {
        ship.port = port("Bergen").id;
        given(line, ship);
        Ship again = found(em);
        assertThat(again.port).isEqualTo(ship.port);
        assertThat(again.line).isEqualTo(7);
        assertThat(statements.all()).isEqualTo(1);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void another_key_is_a_change_and_none_is_another() {
        Port bergen = port("Bergen");
        Port hull = port("Hull");
        ship.port = bergen.id;
        given(line, ship);
        Ship again = found(em);
        again.port = some(hull.id);
        em.flush();
        assertThat(found(fresh()).port).isEqualTo(hull.id);
        again.port = null;
        em.flush();
        assertThat(found(fresh()).port).isNull();
        assertThat(statements.updates()).isEqualTo(2);
    }

    @Test
    void an_equal_key_is_none() {
        ship.port = port("Bergen").id;
        given(line, ship);
        Ship again = found(em);
        again.port = Long.parseLong(String.valueOf(again.port));
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void targets_whose_keys_are_known_may_be_new_in_the_same_flush() {
        em.persist(ship);
        em.persist(line);
        em.flush();
        assertThat(found(fresh()).line).isEqualTo(7);
        em.remove(line);
        em.remove(ship);
        em.flush();
        assertThat(fresh().count(Line.class)).isZero();
    }

    @Test
    void inside_of_an_embeddable_it_is_the_same() {
        Port hull = port("Hull");
        ship.route.via = hull.id;
        given(line, ship);
        assertThat(found(em).route.via).isEqualTo(hull.id);
        assertThat(em.count(Ship.class, where("route.via.name").eq("Hull"))).isEqualTo(1);
        assertThat(em.count(Ship.class, where("route.via.name").eq("Bergen"))).isZero();
    }

    @Test
    @Requires(Feature.COMPOSITE_KEYS)
    void a_key_of_several_parts_is_its_value() {
        Place north = new Place("north", 3);
        given(new Berth(north, 120), line);
        ship.berth = north;
        given(ship);
        assertThat(found(em).berth).isEqualTo(north);
        assertThat(em.plan().isEmpty()).isTrue();
        assertThat(em.count(Ship.class, where("berth").eq(north))).isEqualTo(1);
        assertThat(em.count(Ship.class, where("berth.metres").gt(100))).isEqualTo(1);
        assertThat(em.count(Ship.class, where("berth.place.quay").eq("north"))).isEqualTo(1);
        found(em).berth = null;
        em.flush();
        assertThat(fresh().count(Ship.class, where("berth").isNull())).isEqualTo(1);
    }

    @Test
    void a_one_to_one_leads_to_each_target_once() {
        Master master = new Master("Ada");
        given(line, master);
        ship.master = master.id;
        given(ship);
        assertThat(em.count(Ship.class, where("master.name").eq("Ada"))).isEqualTo(1);
        Ship second = Ship.of("Gull", 7);
        second.master = master.id;
        em.persist(second);
        assertThatThrownBy(em::flush).isInstanceOf(UniqueConstraintViolationException.class);
    }

    @Test
    void two_that_exchange_their_targets_are_written_in_one_flush() {
        Master ada = new Master("Ada");
        Master ben = new Master("Ben");
        given(line, ada, ben);
        Ship gull = Ship.of("Gull", 7);
        ship.master = ada.id;
        gull.master = ben.id;
        given(ship, gull);
        Ship first = found(em);
        Ship second = some(em.findOne(Ship.class, where("name").eq("Gull")));
        first.master = ben.id;
        second.master = ada.id;
        em.flush();
        assertThat(found(fresh()).master).isEqualTo(ben.id);
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void the_database_refuses_a_key_that_leads_nowhere() {
        given(line);
        ship.port = 4711L;
        em.persist(ship);
        assertThatThrownBy(em::flush).isInstanceOf(ForeignKeyConstraintViolationException.class);
    }

    @Test
    @Requires(Feature.FOREIGN_KEYS)
    void the_database_empties_what_may_be_empty_when_the_target_is_deleted() {
        Port port = port("Bergen");
        ship.port = port.id;
        given(line, ship);
        em.remove(em.findOneOrFail(Port.class, some(port.id)));
        em.flush();
        assertThat(found(fresh()).port).isNull();
    }

    @Test
    void conditions_compare_it_with_keys_entities_and_handles() {
        Port bergen = port("Bergen");
        ship.port = bergen.id;
        given(line, ship);
        assertThat(em.count(Ship.class, where("port").eq(some(bergen.id)))).isEqualTo(1);
        assertThat(em.count(Ship.class, where("port").eq(bergen))).isEqualTo(1);
        assertThat(em.count(Ship.class, where("port").eq(em.ref(Port.class, some(bergen.id)))))
                .isEqualTo(1);
        assertThat(em.count(Ship.class, where("port").in(List.of(some(bergen.id), 4711L))))
                .isEqualTo(1);
        assertThat(em.count(Ship.class, where("port").gt(some(bergen.id)))).isZero();
        assertThat(em.count(Ship.class, where("port.id").ne(some(bergen.id)))).isZero();
        assertThat(em.count(Ship.class, where("line").eq(7))).isEqualTo(1);
        assertThatThrownBy(() -> em.count(Ship.class, where("port").eq(line)))
                .hasMessageContaining("Ship.port")
                .hasMessageContaining("Port");
    }

    @Test
    void conditions_and_orders_go_on_behind_it() {
        Land norway = Land.of("Norway");
        Land england = Land.of("England");
        given(norway, england, line);
        Port bergen = Port.of("Bergen", norway.id);
        Port hull = Port.of("Hull", england.id);
        given(bergen, hull);
        Ship gull = Ship.of("Gull", 7);
        ship.port = bergen.id;
        gull.port = hull.id;
        given(ship, gull, new Crew(Ref.of(gull)));
        assertThat(em.find(Ship.class, where("port.name").eq("Hull")))
                .extracting(s -> s.name)
                .containsExactly("Gull");
        assertThat(em.find(
                        Ship.class,
                        where("port.land.name")
                                .eq("Norway")
                                .and(where("line.name").eq("Blue"))))
                .extracting(s -> s.name)
                .containsExactly("Petrel");
        assertThat(em.findAll(Ship.class, o -> o.orderBy("port.land.name")))
                .extracting(s -> s.name)
                .containsExactly("Gull", "Petrel");
        assertThat(em.count(Crew.class, where("ship.port.land.name").eq("England")))
                .isEqualTo(1);
    }

    @Test
    void nothing_is_loaded_into_it() {
        ship.port = port("Bergen").id;
        given(line, ship);
        assertThatThrownBy(() -> em.findAll(Ship.class, o -> o.populate("port")))
                .hasMessageContaining("MO-4250")
                .hasMessageContaining("Ship.port has the key of its Port only (keyOnly)");
        assertThatThrownBy(() -> em.findAll(Crew.class, o -> o.populate("ship.port.land")))
                .hasMessageContaining("MO-4250");
        Ship again = found(em);
        assertThatThrownBy(() -> em.populate(List.of(again), "port")).hasMessageContaining("MO-4250");
        assertThatThrownBy(() -> em.load(again, "port"))
                .hasMessageContaining("MO-4251")
                .hasMessageContaining("Ship.port has the key of its Port only (keyOnly)");
    }

    /** A ship with what is known of its port. */
    public record Sailing(String name, @Nullable Long port, int line) {}

    /** A port. */
    public record Home(@Nullable Long id, String name) {}

    /** The same with the port itself. */
    public record AtHome(String name, @Nullable Home port) {}

    @Test
    void records_have_the_key_or_what_is_behind_it() {
        Port bergen = port("Bergen");
        ship.port = bergen.id;
        given(line, ship, Ship.of("Gull", 7));
        assertThat(em.findInto(Sailing.class, Ship.class, where("name").eq("Petrel"), o -> {}))
                .containsExactly(new Sailing("Petrel", bergen.id, 7));
        assertThat(em.findInto(AtHome.class, Ship.class, where("line").eq(7), o -> o.orderBy("name")))
                .containsExactly(new AtHome("Gull", null), new AtHome("Petrel", new Home(bergen.id, "Bergen")));
    }

    @Test
    void keys_are_assigned_and_upserted_as_values() {
        Port bergen = port("Bergen");
        given(line);
        Ship made = em.create(Ship.class, Map.of("name", "Gull", "line", 7, "port", some(bergen.id)));
        assertThat(made.port).isEqualTo(bergen.id);
        em.flush();
        ship.port = bergen.id;
        ship.master = null;
        em.upsert(ship, o -> o.onConflict("name"));
        ship.port = null;
        em.flush();
        assertThat(found(fresh()).port).isNull();
    }

    @Test
    void a_stream_brings_it_like_any_value() {
        Master ada = new Master("Ada");
        given(line, ada);
        ship.master = ada.id;
        given(ship);
        try (var ships = em.stream(Ship.class, where("master.name").eq("Ada"), o -> {})) {
            assertThat(ships.map(s -> String.valueOf(s.master)).toList()).containsExactly(String.valueOf(ada.id));
        }
    }
}
