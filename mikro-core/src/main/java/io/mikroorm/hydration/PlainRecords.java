// SPDX-License-Identifier: MIT
package io.mikroorm.hydration;

import io.mikroorm.metadata.RecordClass;
import org.jspecify.annotations.Nullable;

/** Makes records of one class of values that are those of no entity. Thread-safe. */
public final class PlainRecords {

    private final RecordClass record;
    private final ReflectiveMembers members;

    /** For one class. One that is not open to this library is an error that prints the line to add. */
    public PlainRecords(RecordClass record) {
        this.record = record;
        this.members = new ReflectiveMembers(record.type(), record.construction());
    }

    /** The components, in their order. */
    public RecordClass record() {
        return record;
    }

    /** The record of a value for each component, none of which is null where that is primitive. What its constructor throws comes out as it is. */
    public Object make(@Nullable Object[] values) {
        return members.construct(record.type(), values);
    }
}
