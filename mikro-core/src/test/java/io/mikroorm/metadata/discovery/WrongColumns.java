// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToMany;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.OneToMany;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.entity.EntityCollection;
import io.mikroorm.entity.Ref;
import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import org.jspecify.annotations.Nullable;

/** Mistakes of tables, columns, pivots and indexes. */
final class WrongColumns {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Entity
    static class Right extends Base {
        String name;
    }

    @Wrong(2070)
    @Entity
    static class ColumnTwice extends Base {
        String title;

        @Property(column = "TITLE")
        String caption;
    }

    @Wrong(2070)
    @Entity
    static class ForeignKeyTwice extends Base {
        @ManyToOne
        Ref<Right> right;

        long rightId;
    }

    @Embeddable
    record City(String name) {}

    @Wrong(2070)
    @Entity
    static class EmbeddedTwice extends Base {
        @Embedded(prefix = "")
        City from;

        @Embedded(prefix = "")
        City to;
    }

    @Wrong(value = 2071, with = Right.class)
    @Entity(table = "RIGHT")
    static class TableTwice extends Base {}

    static final class Elsewhere {
        @Entity
        static class Same extends Base {}
    }

    @Wrong(value = 2071, with = Elsewhere.Same.class)
    @Entity
    static class Same extends Base {}

    @Wrong(2072)
    @Entity
    static class PivotIsTable extends Base {
        @ManyToMany(pivotTable = "right")
        EntityCollection<Right> rights;
    }

    @Wrong(2072)
    @Entity
    static class PivotTwice extends Base {
        @ManyToMany(pivotTable = "links")
        EntityCollection<Right> some;

        @ManyToMany(pivotTable = "links")
        EntityCollection<Right> others;
    }

    @Wrong(2073)
    @Entity
    static class PivotColumnTwice extends Base {
        @ManyToMany(joinColumn = "x", inverseJoinColumn = "X")
        EntityCollection<Right> rights;
    }

    @Wrong(2074)
    @Entity
    @Index(properties = {"title", "atuhor"})
    static class IndexOfUnknown extends Base {
        String title;
        String author;
    }

    @Wrong(2074)
    @Entity
    @Unique(properties = "right.name")
    static class IndexOfOtherTable extends Base {
        @ManyToOne
        Ref<Right> right;
    }

    @Entity
    static class Leaf extends Base {
        @ManyToOne
        Ref<IndexOfCollection> tree;
    }

    @Wrong(2075)
    @Entity
    @Index(properties = "leaves")
    static class IndexOfCollection extends Base {
        @OneToMany(mappedBy = "tree")
        EntityCollection<Leaf> leaves;
    }

    @Wrong(2076)
    @Entity
    static class PropertiesOnField extends Base {
        @Unique(properties = "name")
        String name;
    }

    @Wrong(2077)
    @Entity
    @Index
    static class IndexOfNothing extends Base {}

    @Wrong(2078)
    @Entity
    static class IndexTwice extends Base {
        @Index(name = "by_name")
        String first;

        @Index(name = "BY_NAME")
        String last;
    }

    @Entity
    static class OtherIndex extends Base {
        @Index(name = "by_title")
        String title;
    }

    @Wrong(value = 2078, with = OtherIndex.class)
    @Entity
    static class IndexOfTwo extends Base {
        @Unique(name = "by_title")
        String title;
    }

    @Wrong(2079)
    @Entity
    static class UniqueContent extends Base {
        @Unique
        BinaryContent scan;
    }

    @Embeddable
    record Pages(int count, @Nullable TextContent wording) {}

    @Wrong(2079)
    @Entity
    @Index(properties = "pages")
    static class IndexOverContent extends Base {
        Pages pages;
    }
}
