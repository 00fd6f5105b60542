// SPDX-License-Identifier: MIT
package io.mikroorm.mongodb.query;

import io.mikroorm.mongodb.bson.Template;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonValue;

/** The places of one plan, while it is made. Those that other queries fill stand behind the places of these queries. */
final class Slots {

    private final List<Slot> slots = new ArrayList<>();

    BsonValue add(Slot slot) {
        slots.add(slot);
        return Template.place(slots.size() - 1);
    }

    List<Slot> toList() {
        return List.copyOf(slots);
    }
}
