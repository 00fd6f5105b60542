// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.platform.Capabilities.Feature;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;

/** Collections in a fixed order, with one mistake each. */
@NullUnmarked
final class WrongFixedOrders {

    private WrongFixedOrders() {}

    @Entity
    static class Tune {
        @PrimaryKey
        Long id;

        String name;
    }

    @Entity
    @Wrong(2624)
    static class NamedForNothing {
        @PrimaryKey
        Long id;

        @ManyToMany(fixedOrderColumn = "place")
        final EntityCollection<Tune> tunes = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2625)
    static class TwoOrders {
        @PrimaryKey
        Long id;

        @ManyToMany(fixedOrder = true, orderBy = "name")
        final EntityCollection<Tune> tunes = EntityCollection.of(this);
    }

    @Entity
    static class Entry {
        @PrimaryKey
        Long id;

        @ManyToOne
        Ref<OrderOfEntity> list;

        @ManyToOne
        Ref<Tune> tune;
    }

    @Entity
    @Wrong(2626)
    static class OrderOfEntity {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotEntity = Entry.class, fixedOrder = true)
        final EntityCollection<Tune> tunes = EntityCollection.of(this);
    }

    @Entity
    @Wrong(value = 2627, without = Feature.PIVOT_TABLES)
    static class OrderOfDocuments {
        @PrimaryKey
        Long id;

        @ManyToMany(pivotTable = "entries", fixedOrder = true)
        List<Tune> tunes = new ArrayList<>();
    }

    @Entity
    static class Singer {
        @PrimaryKey
        Long id;

        @ManyToMany
        final EntityCollection<OrderOfOther> lists = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2058)
    static class OrderOfOther {
        @PrimaryKey
        Long id;

        @ManyToMany(mappedBy = "lists", fixedOrder = true)
        final EntityCollection<Singer> singers = EntityCollection.of(this);
    }

    @Entity
    @Wrong(2073)
    static class PlaceInKey {
        @PrimaryKey
        Long id;

        @ManyToMany(joinColumn = "position", fixedOrder = true)
        final EntityCollection<Tune> tunes = EntityCollection.of(this);
    }
}
