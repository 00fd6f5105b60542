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

    @Wrong(2095)
    @Entity
    @Index(properties = "name(0)")
    static class IndexedNothingOf extends Base {
        String name;
    }

    @Wrong(2095)
    @Entity
    @Index(expression = "lower({name)")
    static class IndexedUnclosed extends Base {
        String name;
    }

    @Wrong(2332)
    @Entity
    @Index(properties = "name", expression = "lower({name})")
    static class IndexedTwoWays extends Base {
        String name;
    }

    @Wrong(2332)
    @Entity
    @Unique(expression = "lower(name)")
    static class IndexedWithoutBraces extends Base {
        String name;
    }

    @Wrong(2074)
    @Entity
    @Unique(expression = "lower({nmae})")
    static class IndexedMistyped extends Base {
        String name;
    }

    @Wrong(2095)
    @Entity
    @Index(properties = "name downwards")
    static class UnreadableDirection extends Base {
        String name;
    }

    @Wrong(2095)
    @Entity
    @Unique(properties = "name", where = "name like 'a%'")
    static class UnreadableComparison extends Base {
        String name;
    }

    @Wrong(2095)
    @Entity
    @Index(properties = "name", options = "sparse")
    static class UnreadableOption extends Base {
        String name;
    }

    @Wrong(2095)
    @Entity
    @Index(
            properties = "name",
            options = {"sparse = true", "sparse=false"})
    static class OptionTwice extends Base {
        String name;
    }

    @Wrong(2074)
    @Entity
    @Index(properties = "name", where = "nmae is null")
    static class WhereUnknown extends Base {
        String name;
    }

    @Wrong(2096)
    @Entity
    @Index(properties = "name", where = "name = O'Hara")
    static class TextWithoutQuotes extends Base {
        String name;
    }

    @Wrong(2096)
    @Entity
    @Index(properties = "id", where = "size < 40000")
    static class NumberTooLarge extends Base {
        short size;
    }

    @Wrong(2096)
    @Entity
    @Index(properties = "id", where = "pages is null")
    static class SeveralColumns extends Base {
        Pages pages;
    }
}
