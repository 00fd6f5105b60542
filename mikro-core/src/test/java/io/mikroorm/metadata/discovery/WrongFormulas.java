// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Check;
import io.mikroorm.annotation.Embeddable;
import io.mikroorm.annotation.Embedded;
import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Formula;
import io.mikroorm.annotation.Index;
import io.mikroorm.annotation.ManyToOne;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Property;
import io.mikroorm.annotation.Unique;
import io.mikroorm.annotation.Version;
import io.mikroorm.type.BinaryContent;

/** Mistakes of values that are worked out when rows are read. */
final class WrongFormulas {

    static class Base {
        @PrimaryKey
        private Long id;

        int price;
    }

    @Wrong(value = 2470, checks = false)
    @Entity
    static class FormulaWithoutSql extends Base {
        @Formula("{price} * 2")
        int twice;
    }

    @Wrong(2471)
    @Entity
    static class FormulaOfUnknown extends Base {
        @Formula("{prize} * 2")
        int twice;
    }

    @Wrong(2471)
    @Entity
    static class FormulaWithBrace extends Base {
        @Formula("{price * 2")
        int twice;
    }

    @Wrong(2471)
    @Entity
    static class FormulaOfNothing extends Base {
        @Formula(" ")
        int twice;
    }

    @Wrong(2471)
    @Entity
    static class FormulaOfFormula extends Base {
        @Formula("{price} * 2")
        int twice;

        @Formula("{twice} * 2")
        int fourTimes;
    }

    @Entity
    static class Target extends Base {}

    @Wrong(2471)
    @Entity
    static class FormulaAcrossRelation extends Base {
        @ManyToOne
        Target other;

        @Formula("{other.price}")
        int otherPrice;
    }

    @Embeddable
    static class Pair {
        int one;
        int two;
    }

    @Wrong(2471)
    @Entity
    static class FormulaOfSeveral extends Base {
        @Embedded
        Pair pair;

        @Formula("{pair}")
        int sum;
    }

    @Wrong(2471)
    @Entity
    static class FormulaOfConstant extends Base {
        @Formula("1")
        int one;
    }

    @Wrong(2471)
    @Entity
    static class FormulaWithQuestion extends Base {
        @Formula("{price} ? 'what?'")
        boolean has;
    }

    @Wrong(2472)
    @Entity
    static class FormulaWithLength extends Base {
        @Formula("{price}")
        @Property(length = 10)
        String text;
    }

    @Wrong(2472)
    @Entity
    static class FormulaWithColumn extends Base {
        @Formula("{price} * 2")
        @Property(column = "twice")
        int twice;
    }

    @Wrong(2472)
    @Entity
    static class FormulaWithColumnType extends Base {
        @Formula("{price} * 2")
        @Property(columnType = "int")
        int twice;
    }

    @Wrong(2472)
    @Entity
    static class FormulaWithCollation extends Base {
        @Formula("{price} * 2")
        @Property(collation = "nocase")
        String twice;
    }

    @Wrong(2472)
    @Entity
    static class FormulaWithComment extends Base {
        @Formula("{price} * 2")
        @Property(comment = "for two")
        int twice;
    }

    @Wrong(2472)
    @Entity
    static class UniqueFormula extends Base {
        @Formula("{price} * 2")
        @Property(unique = true)
        int twice;
    }

    @Wrong(2472)
    @Entity
    static class CheckedFormula extends Base {
        @Formula("{price} * 2")
        @Check(expression = "{price} > 0")
        int twice;
    }

    @Wrong(2473)
    @Entity
    @Index(properties = "twice")
    static class IndexOfFormula extends Base {
        @Formula("{price} * 2")
        int twice;
    }

    @Wrong(2473)
    @Entity
    @Unique(properties = {"price", "twice"})
    static class UniqueOverFormula extends Base {
        @Formula("{price} * 2")
        int twice;
    }

    @Wrong(2473)
    @Entity
    @Check(expression = "{twice} > 0")
    static class CheckOfFormula extends Base {
        @Formula("{price} * 2")
        int twice;
    }

    @Wrong(2473)
    @Entity
    static class GeneratedFromFormula extends Base {
        @Formula("{price} * 2")
        int twice;

        @Property(generated = "{twice} * 2")
        int fourTimes;
    }

    @Wrong(2474)
    @Entity
    static class FormulaOfContent extends Base {
        @Formula("{price}")
        BinaryContent content;
    }

    @Wrong(2020)
    @Entity
    static class VersionFormula extends Base {
        @Version
        @Formula("{price} * 2")
        int version;
    }

    @Embeddable
    static class Worked {
        int one;

        @Formula("{one} * 2")
        int two;
    }

    @Wrong(2029)
    @Entity
    static class FormulaInEmbeddable extends Base {
        @Embedded
        Worked worked;
    }
}
