// SPDX-License-Identifier: MIT
package io.mikroorm.tck.mapping;

import io.mikroorm.ConfigurationBuilder;
import io.mikroorm.entity.Ref;
import io.mikroorm.exception.OptimisticLockException;
import io.mikroorm.mapping.EntitySchema;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.mapping.Cargo.Care;
import io.mikroorm.tck.mapping.Cargo.Good;
import io.mikroorm.tck.mapping.Cargo.Port;
import io.mikroorm.tck.mapping.Cargo.Position;
import io.mikroorm.tck.mapping.Cargo.Ship;
import io.mikroorm.tck.mapping.Cargo.Stored;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Classes without annotations, which an {@link EntitySchema} maps, are as all others. */
public abstract class MappedInCodeContract extends Contract {

    private final List<String> told = new ArrayList<>();

    /** On ships. */
    protected MappedInCodeContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of();
    }

    @Override
    protected void configure(ConfigurationBuilder<?> settings) {
        settings.entities(
                        EntitySchema.define(Port.class, e -> e.table("harbour")
                                .property("name", p -> p.length(40).unique())
                                .embedded("position", x -> x.inside("north", p -> p.column("latitude")))
                                .oneToMany("ships", "port", r -> r.orderBy("name"))
                                .leaveOut("marks")),
                        EntitySchema.define(Ship.class, e -> e.property("name", p -> p.length(40))
                                .manyToOne("port", r -> r.nullable())
                                .manyToMany("goods", r -> r.orderBy("label"))),
                        EntitySchema.define(Good.class, e -> e.property(
                                        "weight", p -> p.precision(10).scale(2))
                                .manyToMany("ships", r -> r.mappedBy("goods").orderBy("name"))),
                        EntitySchema.base(Stored.class, c -> c.key("id")
                                .property("version", p -> p.version())
                                .property("changedAt", p -> p.updatedAt())),
                        EntitySchema.embeddable(Position.class, c -> c.property("east", p -> p.column("longitude"))))
                .onMetadata(mapping -> {
                    if (mapping.type() == Good.class) {
                        mapping.members(
                                m -> m.property("label", p -> p.length(60).column("title")));
                    }
                })
                .afterDiscovered(model -> model.forEach(entity -> told.add(entity.name())));
    }

    private void sea() {
        Port port = new Port("Kiel", new Position(54, 10));
        Ship one = new Ship("Anna");
        Ship other = new Ship("Berta");
        one.port = Ref.of(port);
        other.port = Ref.of(port);
        Good tea = new Good("tea", new BigDecimal("12.50"));
        tea.care = Care.DRY;
        one.goods.addAll(List.of(tea, new Good("fish", new BigDecimal("3.25"))));
        other.goods.add(tea);
        given(port, one, other);
    }

    @Test
    void is_saved_and_comes_back() {
        sea();
        Port port = em.findOneOrFail(Port.class, where("name").eq("Kiel"), o -> o.populate("ships.goods"));
        assertThat(port.position).isEqualTo(new Position(54, 10));
        assertThat(port.changedAt).isNotNull();
        assertThat(port.ships).extracting(ship -> ship.name).containsExactly("Anna", "Berta");
        Ship anna = port.ships.iterator().next();
        assertThat(anna.goods).extracting(good -> good.label).containsExactly("fish", "tea");
        assertThat(anna.goods.stream().toList().get(1).care).isEqualTo(Care.DRY);
        assertThat(anna.goods.stream().toList().get(1).weight).isEqualByComparingTo("12.50");
    }

    @Test
    void is_asked_for_by_paths_and_changed() {
        sea();
        Ship berta = em.findOneOrFail(
                Ship.class,
                where("port.position.north").gt(50).and(where("name").eq("Berta")));
        berta.name = "Clara";
        some(berta.port).load().position = new Position(54, 11);
        em.flush();
        assertThat(fresh().find(Ship.class, where("port.position.east").eq(11), o -> o.orderBy("name")))
                .extracting(ship -> ship.name)
                .containsExactly("Anna", "Clara");
        assertThat(fresh().findOneOrFail(Good.class, where("label").eq("tea"), o -> o.populate("ships")).ships)
                .extracting(ship -> ship.name)
                .containsExactly("Anna", "Clara");
    }

    @Test
    void has_versions() {
        sea();
        Good mine = em.findOneOrFail(Good.class, where("label").eq("tea"));
        var other = fresh();
        other.findOneOrFail(Good.class, where("label").eq("tea")).care = Care.COLD;
        other.flush();
        mine.care = Care.NONE;
        assertThatThrownBy(() -> em.flush()).isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void is_called_as_it_was_said() {
        EntityMetadata port = orm.metadata().get(Port.class);
        assertThat(port.table()).isEqualTo("harbour");
        assertThat(port.columns())
                .extracting(MappedColumn::name)
                .anyMatch(name -> name.endsWith("latitude"))
                .anyMatch(name -> name.endsWith("longitude"));
        assertThat(port.property("marks")).isNull();
        assertThat(some(orm.metadata().get(Good.class).column("label")).name()).isEqualTo("title");
        assertThat(told).containsOnly("Port", "Ship", "Good").startsWith("Port", "Ship", "Good");
    }
}
