// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.PrimaryKey;
import io.mikroorm.annotation.Routines;
import io.mikroorm.annotation.Trigger;
import io.mikroorm.annotation.TriggerEvent;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.annotation.TriggerTiming;
import io.mikroorm.annotation.View;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.routine.Routine;
import org.jspecify.annotations.Nullable;

/** Triggers and routines that are said wrong. */
final class WrongTriggers {

    /** Has a key. */
    abstract static class Base {
        @PrimaryKey
        Long id;
    }

    @Wrong(2675)
    @Entity
    @Trigger(
            name = "audit",
            events = {TriggerEvent.INSERT, TriggerEvent.DELETE},
            body = "select 1")
    @Trigger(name = "audit_insert", events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerCalledAsOfEvent extends Base {}

    @Wrong(value = 2673, without = Feature.TRIGGERS)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerElsewhere extends Base {}

    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "select 1")
    static class Triggered {
        @PrimaryKey
        Long id;
    }

    @Wrong(2674)
    @Entity
    static class OfTriggered extends Triggered {}

    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "select 1")
    static class Stamped extends Base {}

    @Wrong(value = 2675, with = Stamped.class)
    @Entity
    @Trigger(name = "Stamp", events = TriggerEvent.DELETE, body = "select 1")
    static class StampedAgain extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "{table}_{moment}", events = TriggerEvent.UPDATE, body = "select 1;")
    static class TriggerWithBracesInItsName extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "set new.{ide} = 1")
    static class TriggerOfUnknown extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "select '{'")
    static class TriggerWithBrace extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", body = "select 1")
    static class TriggerOfNothing extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = " ")
    static class TriggerWithoutBody extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = " ", events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerWithBlankName extends Base {}

    @Wrong(value = 2677, without = Feature.STATEMENT_TRIGGERS)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, forEach = TriggerScope.STATEMENT, body = "select 1")
    static class TriggerOfStatements extends Base {}

    @Wrong(2678)
    @Entity
    @View("select 1 as id")
    @Trigger(name = "stamp", events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerOfView extends Base {}

    @Wrong(2678)
    @Entity
    @View(value = "select 1 as id", materialized = true)
    @Trigger(name = "stamp", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerOfKeptRows extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerInsteadOfRows extends Base {}

    @Wrong(2676)
    @Entity
    @View("select 1 as id")
    @Trigger(
            name = "stamp",
            timing = TriggerTiming.INSTEAD_OF,
            events = TriggerEvent.INSERT,
            forEach = TriggerScope.STATEMENT,
            body = "select 1")
    static class TriggerInsteadOfStatements extends Base {}

    @Wrong(2676)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.TRUNCATE, body = "select 1")
    static class TriggerOfTruncatedRows extends Base {}

    @Wrong(2675)
    @Entity
    @Trigger(events = TriggerEvent.INSERT, body = "select 1")
    @Trigger(events = TriggerEvent.INSERT, body = "select 2")
    static class TriggersWithoutNames extends Base {}

    @Wrong(value = 2860, without = Feature.INSTEAD_OF_TRIGGERS)
    @Entity
    @View("select 1 as id")
    @Trigger(name = "stamp", timing = TriggerTiming.INSTEAD_OF, events = TriggerEvent.INSERT, body = "select 1")
    static class TriggerInsteadOf extends Base {}

    @Wrong(value = 2861, without = Feature.TRUNCATE_TRIGGERS)
    @Entity
    @Trigger(name = "stamp", events = TriggerEvent.TRUNCATE, forEach = TriggerScope.STATEMENT, body = "select 1")
    static class TriggerOfTruncate extends Base {}

    @Wrong(2865)
    @Entity
    @Routines(String.class)
    static class WithoutRoutines extends Base {}

    @Wrong(2866)
    @Entity
    @Routines(WithRoutineOfNothing.class)
    static class WithRoutineOfNothing extends Base {
        static @Nullable Routine<Integer> later;
    }

    private WrongTriggers() {}
}
