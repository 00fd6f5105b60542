// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.exception.MetadataException;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.ElementAccess;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Platform;
import java.util.List;

/** Reads entity classes and everything they lead to, and freezes what it found. Stateless. */
public final class MetadataDiscovery {

    /** The questions, in the order in which they can be answered. */
    private static final List<DiscoveryPass> PASSES = List.of(
            new CheckEmbeddables(),
            new ResolveTypes(),
            new FindKeys(),
            new CheckGeneratedValues(),
            new ChooseConstructors(),
            new WireInverseSides(),
            new ExpandColumns(),
            new DefinePivots(),
            new DefineIndexes(),
            new CheckNames(),
            new ResolveOrders(),
            new JoinUnreferenceable());

    private MetadataDiscovery() {}

    /**
     * The metadata of the classes and of all entities that their relations lead to, the given ones first. A
     * {@link MetadataException} carries every mistake of the model.
     *
     * @param elements gives access to the elements of arrays of embeddables
     */
    public static MetadataStorage discover(
            List<Class<?>> entities, NamingStrategy naming, Platform platform, ElementAccess elements) {
        return discover(entities, naming, platform, JsonMappers.found(), elements);
    }

    /** The same, with what turns objects into JSON. */
    public static MetadataStorage discover(
            List<Class<?>> entities,
            NamingStrategy naming,
            Platform platform,
            JsonMappers mappers,
            ElementAccess elements) {
        ModelDraft model = new ModelDraft(naming, platform, mappers);
        new AnnotationReader(model).readAll(entities);
        for (DiscoveryPass pass : PASSES) {
            pass.run(model);
        }
        model.mistakes.throwIfAny();
        return new Freezer(model, elements).freeze();
    }
}
