// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.declared;

import io.mikroorm.mapping.Declaration;
import io.mikroorm.mapping.FieldDeclaration;
import java.lang.reflect.Field;
import java.util.List;

/**
 * What one place says about a class and its fields.
 *
 * @param type the class
 * @param declarations about the class
 * @param fields about fields of the class and its bases
 */
record Layer(Class<?> type, List<Declaration> declarations, List<FieldDeclaration> fields) {

    /** What it says about a field or getter. */
    List<FieldDeclaration> of(Member member) {
        return fields.stream()
                .filter(each -> each.name().equals(member.name()))
                .filter(each -> {
                    Field field = Bases.field(type, each.name());
                    return field == null ? !member.isField() : field.equals(member.element());
                })
                .toList();
    }
}
