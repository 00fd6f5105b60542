// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.Param;
import io.mikroorm.sql.ast.Select;
import io.mikroorm.sql.plan.SelectPlan.Constant;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;

/** The types of a statement's values, by slot, as they become known, and those of values that travel in arrays. */
final class SlotTypes {

    static final ValueType NUMBER = new ValueType(long.class, Storage.LONG, null, Limits.NONE);
    static final ValueType TRUTH = new ValueType(Boolean.class, Storage.BOOLEAN, null, Limits.NONE);
    static final ValueType TEXT = new ValueType(String.class, Storage.STRING, null, Limits.NONE);

    private final List<ValueType> types = new ArrayList<>();
    private final List<Constant> constants = new ArrayList<>(0);
    private final ElementTypes elements;
    private final DocumentPlanner documents;

    SlotTypes(ElementTypes elements) {
        this.elements = elements;
        this.documents = new DocumentPlanner(elements);
    }

    /** Who reads what is inside of documents. */
    DocumentPlanner documents() {
        return documents;
    }

    /** One of some values, which are an array in a slot; of several columns, an array for each. */
    Condition inArray(Columns columns, MappedColumn mapped, int slot, boolean negated) {
        set(slot, mapped.type());
        if (columns.isSingle()) {
            return new Condition.InArray(columns.first(), new Param(slot), negated);
        }
        Select keys = ArrayPlanner.keys(elements.of(mapped), slot);
        return new Condition.InSelect(columns.value(), keys, negated);
    }

    void set(int slot, ValueType type) {
        while (types.size() <= slot) {
            types.add(type);
        }
        types.set(slot, type);
    }

    /** The next slot, which has values of this type. */
    int add(ValueType type) {
        types.add(type);
        return types.size() - 1;
    }

    /** A value of a query, to which nothing beside it gives a type. */
    Expression loose(int slot, ValueType type) {
        set(slot, type);
        Expression value = TypeWords.written(type, new Param(slot));
        return type.storage() == Storage.STRING ? TypeWords.around(elements.looseText(), value) : value;
    }

    /** A value of the mapping, which is bound as those of the query are. */
    Param constant(ValueType type, Object value) {
        constants.add(new Constant(type, value));
        return new Param(SelectPlan.FIRST_CONSTANT + constants.size() - 1);
    }

    List<Constant> constants() {
        return List.copyOf(constants);
    }

    int size() {
        return types.size();
    }

    List<ValueType> toList() {
        return List.copyOf(types);
    }
}
