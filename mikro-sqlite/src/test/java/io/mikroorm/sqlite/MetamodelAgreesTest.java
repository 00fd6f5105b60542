// SPDX-License-Identifier: MIT
package io.mikroorm.sqlite;

import io.mikroorm.exception.MikroOrmException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Property;
import io.mikroorm.query.EntityPath;
import io.mikroorm.sql.SqlORM;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The compiler and the run time read the same classes: what the processor has written for the entities of the test kit is what discovery finds in them. */
class MetamodelAgreesTest {

    @Test
    void the_paths_of_an_entity_are_its_properties() throws Exception {
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (String name : index()) {
            Class<?> type = Class.forName(name);
            Class<?> metamodel = metamodel(type);
            EntityMetadata entity = metamodel == null ? null : metadata(type);
            if (entity != null) {
                compared++;
                Set<String> paths = paths(metamodel);
                Set<String> properties = properties(entity);
                if (!paths.equals(properties)) {
                    differences.add(name + ": paths " + paths + ", properties " + properties);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(250);
    }

    private static List<String> index() throws IOException {
        try (InputStream index = MetamodelAgreesTest.class.getResourceAsStream("/META-INF/mikroorm/entities");
                BufferedReader reader = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    /** Null where the class is private. */
    private static Class<?> metamodel(Class<?> type) {
        String simple = type.getName().substring(type.getPackageName().length() + 1);
        try {
            return Class.forName(type.getPackageName() + "." + simple.replace('$', '_') + "_");
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    /** Null where the class cannot be an entity by itself, on this database: contracts have such that need settings, or are wrong. */
    private static EntityMetadata metadata(Class<?> type) {
        try (SqlORM orm = SqliteORM.init(c -> c.dbName(":memory:").entities(type))) {
            return orm.metadata().get(type);
        } catch (MikroOrmException e) {
            return null;
        }
    }

    /** Those that have a field: what is called in parentheses is a column that no field holds, of which queries cannot speak. */
    private static Set<String> properties(EntityMetadata entity) {
        Set<String> names = new TreeSet<>();
        for (Property property : entity.properties()) {
            if (!(property instanceof Property.Unstored) && !property.name().startsWith("(")) {
                names.add(property.name());
            }
        }
        return names;
    }

    private static Set<String> paths(Class<?> metamodel) throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (Field field : metamodel.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                names.add(((EntityPath<?>) field.get(null)).path());
            }
        }
        for (Method method : metamodel.getDeclaredMethods()) {
            if (Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0) {
                method.setAccessible(true);
                names.add(((EntityPath<?>) method.invoke(null)).path());
            }
        }
        return names;
    }
}
