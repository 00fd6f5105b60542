// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.Inheritance;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.platform.Capabilities.Feature;

/** Mistakes of what the database itself keeps. */
final class WrongStored {

    static class Base {
        @PrimaryKey
        private Long id;
    }

    @Wrong(value = 2660, without = Feature.SCHEMAS)
    @Entity(schema = "billing")
    static class InSchema extends Base {}

    @Wrong(2661)
    @Entity(schema = "*")
    static class InAnySchema extends Base {}

    @Entity(schema = "billing")
    @Inheritance
    static class Above extends Base {}

    @Wrong(value = 2662, with = Above.class)
    @Entity(schema = "archive")
    static class InSchemaBelow extends Above {}

    @Wrong(2663)
    @Entity(schema = "billing")
    @Virtual("select 1 as number")
    static class QueryInSchema {
        private int number;
    }

    @Wrong(2664)
    @Entity(schema = " ")
    static class InBlankSchema extends Base {}

    private WrongStored() {}
}
