// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.OneToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.TextContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Mistakes of relations. */
final class WrongRelations {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Entity
    static class Right extends Base {
        String name;

        @ManyToOne
        Ref<Right> parent;

        @OneToMany(mappedBy = "parent")
        EntityCollection<Right> children;
    }

    @Entity
    abstract static class Animal extends Base {}

    static class Plain {}

    @Wrong(2067)
    @Entity(readOnly = true)
    static class ReadOnlyThatIsEmptied extends Base {
        @ManyToOne(onDelete = ReferentialAction.SET_NULL)
        @Nullable
        Ref<Right> right;
    }

    @Wrong(2067)
    @Entity(readOnly = true)
    static class ReadOnlyThatIsRemoved extends Base {
        @ManyToOne(onDelete = ReferentialAction.CASCADE)
        Ref<Right> right;
    }

    @Wrong(2067)
    @Entity(readOnly = true)
    static class ReadOnlyThatFollows extends Base {
        @ManyToOne(onUpdate = ReferentialAction.CASCADE)
        Ref<Right> right;
    }

    @Wrong(2057)
    @Entity
    static class NeededAndEmptied extends Base {
        @ManyToOne(onUpdate = ReferentialAction.SET_NULL)
        Ref<Right> right;
    }

    @Wrong(2051)
    @Entity
    static class BareRef extends Base {
        Ref<Right> right;
    }

    @Wrong(2051)
    @Entity
    static class BareEntity extends Base {
        Right right;
    }

    @Wrong(2051)
    @Entity
    static class BareCollection extends Base {
        EntityCollection<Right> rights;
    }

    @Wrong(2052)
    @Entity
    static class OneForMany extends Base {
        @ManyToMany
        Right right;
    }

    @Wrong(2052)
    @Entity
    static class ListToOne extends Base {
        @ManyToOne
        List<Right> rights;
    }

    @Wrong(2330)
    @Entity
    static class ArrayListRelation extends Base {
        @ManyToMany
        ArrayList<Right> rights;
    }

    @Wrong(2330)
    @Entity
    static class SortedRelation extends Base {
        @ManyToMany
        SortedSet<Right> rights;
    }

    @Wrong(2330)
    @Entity
    static class MapRelation extends Base {
        @ManyToMany(target = Right.class)
        Map<String, Right> rights;
    }

    @Wrong(2330)
    @Entity
    static class ArrayRelation extends Base {
        @ManyToMany
        Right[] rights;
    }

    @Embeddable
    record Badge(@ManyToMany List<Right> rights) {}

    @Wrong(2331)
    @Entity
    static class ListInRecord extends Base {
        @Embedded
        Badge badge;
    }

    @Wrong(2053)
    @Entity
    static class RawList extends Base {
        @ManyToMany
        @SuppressWarnings("rawtypes")
        List rights;
    }

    @Wrong(2052)
    @Entity
    static class CollectionToOne extends Base {
        @ManyToOne
        EntityCollection<Right> rights;
    }

    @Wrong(2053)
    @Entity
    static class WildcardTarget extends Base {
        @ManyToOne
        Ref<?> right;
    }

    @Wrong(2054)
    @Entity
    static class OtherTarget extends Base {
        @ManyToOne(target = OtherTarget.class)
        Ref<Right> right;
    }

    @Wrong(2055)
    @Entity
    static class TargetIsNoEntity extends Base {
        @ManyToOne
        Plain plain;
    }

    @Wrong(2056)
    @Entity
    static class AbstractTarget extends Base {
        @ManyToOne
        Ref<Animal> animal;
    }

    @Wrong(2057)
    @Entity
    static class SetNullOfRequired extends Base {
        @ManyToOne(onDelete = ReferentialAction.SET_NULL)
        Ref<Right> right;
    }

    @Entity
    static class Passport extends Base {
        @OneToOne
        Ref<PassportHolder> holder;
    }

    @Wrong(2058)
    @Entity
    static class PassportHolder extends Base {
        @OneToOne(mappedBy = "holder", joinColumn = "passport_id")
        Ref<Passport> passport;
    }

    @Wrong(2310)
    @Entity
    static class TwoColumnsForOneKey extends Base {
        @ManyToOne(joinColumn = {"right_a", "right_b"})
        Ref<Right> right;
    }

    @Wrong(2058)
    @Entity
    static class PivotOnInverse extends Base {
        @ManyToMany(mappedBy = "inverse", pivotTable = "links")
        EntityCollection<PivotOwner> owners;
    }

    @Entity
    static class PivotOwner extends Base {
        @ManyToMany
        EntityCollection<PivotOnInverse> inverse;
    }

    @Entity
    static class Book extends Base {
        @ManyToOne
        Ref<Misspelt> author;

        @ManyToOne
        Ref<Misspelt> editor;
    }

    @Wrong(2059)
    @Entity
    static class Misspelt extends Base {
        @OneToMany(mappedBy = "auhtor")
        EntityCollection<Book> books;
    }

    @Wrong(2059)
    @Entity
    static class MappedByNothing extends Base {
        @OneToMany(mappedBy = "writer")
        EntityCollection<Book2> books;
    }

    @Entity
    static class Book2 extends Base {
        @ManyToOne
        Ref<MappedByNothing> author;
    }

    @Wrong(2059)
    @Entity
    static class WithoutOwner extends Base {
        @OneToMany(mappedBy = "owner")
        EntityCollection<Lone> lones;
    }

    @Entity
    static class Lone extends Base {}

    @Wrong(2060)
    @Entity
    static class MappedByPlainValue extends Base {
        @OneToMany(mappedBy = "name")
        EntityCollection<Right> rights;
    }

    @Wrong(2060)
    @Entity
    static class MappedByOneToOne extends Base {
        @OneToMany(mappedBy = "one")
        EntityCollection<Single> singles;
    }

    @Entity
    static class Single extends Base {
        @OneToOne
        Ref<MappedByOneToOne> one;
    }

    @Wrong(2060)
    @Entity
    static class BothInverse extends Base {
        @ManyToMany(mappedBy = "friends")
        EntityCollection<BothInverse> friends;
    }

    @Wrong(2061)
    @Entity
    static class MappedByStranger extends Base {
        @OneToMany(mappedBy = "parent")
        EntityCollection<Right> rights;
    }

    @Wrong(2062)
    @Entity
    static class MappedTwice extends Base {
        @OneToMany(mappedBy = "owner")
        EntityCollection<Owned> first;

        @OneToMany(mappedBy = "owner")
        EntityCollection<Owned> second;
    }

    @Entity
    static class Owned extends Base {
        @ManyToOne
        Ref<MappedTwice> owner;
    }

    @Wrong(2063)
    @Entity
    static class Hen extends Base {
        @ManyToOne
        Egg from;

        Hen(Egg from) {
            this.from = from;
        }
    }

    @Entity
    static class Egg extends Base {
        @ManyToOne
        @Nullable
        Hen laidBy;

        Egg(@Nullable Hen laidBy) {
            this.laidBy = laidBy;
        }
    }

    @Wrong(2063)
    @Entity
    static class Employee extends Base {
        @ManyToOne
        @Nullable
        Employee boss;

        Employee(@Nullable Employee boss) {
            this.boss = boss;
        }
    }

    @Wrong(2283)
    @Entity
    static class Chief extends Base {
        @ManyToOne(eager = true)
        @Nullable
        Chief above;
    }

    @Wrong(2283)
    @Entity
    static class Heron extends Base {
        @ManyToMany(eager = true)
        EntityCollection<Reed> reeds;
    }

    @Entity
    static class Reed extends Base {
        @ManyToMany(mappedBy = "reeds", eager = true)
        EntityCollection<Heron> herons;
    }

    @Wrong(2064)
    @Entity(orderBy = "name, downwards id desc")
    static class OrderedUnreadably extends Base {
        String name;
    }

    @Wrong(2065)
    @Entity(orderBy = "nmae")
    static class OrderedByNothing extends Base {
        String name;
    }

    @Wrong(2064)
    @Entity
    static class UnreadableOrder extends Base {
        @ManyToMany(orderBy = "name downwards")
        EntityCollection<Right> rights;
    }

    @Wrong(2064)
    @Entity
    static class TrailingComma extends Base {
        @ManyToMany(orderBy = "name,")
        EntityCollection<Right> rights;
    }

    @Wrong(2065)
    @Entity
    static class UnknownOrder extends Base {
        @ManyToMany(orderBy = "parent.nmae")
        EntityCollection<Right> rights;
    }

    @Wrong(2065)
    @Entity
    static class OrderBeyondValue extends Base {
        @ManyToMany(orderBy = "name.length")
        EntityCollection<Right> rights;
    }

    @Wrong(2066)
    @Entity
    static class OrderByCollection extends Base {
        @ManyToMany(orderBy = "children")
        EntityCollection<Right> rights;
    }

    @Wrong(2066)
    @Entity(orderBy = "labels")
    static class OrderByList extends Base {
        List<String> labels;
    }

    @Wrong(2066)
    @Entity(orderBy = "id, text desc")
    static class OrderByContent extends Base {
        TextContent text;
    }
}
