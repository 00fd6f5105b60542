// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.exception.MetadataException;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.discovery.check.CheckCollations;
import io.mikroorm.metadata.discovery.check.CheckConstraintKinds;
import io.mikroorm.metadata.discovery.check.CheckConstraintNames;
import io.mikroorm.metadata.discovery.check.CheckEager;
import io.mikroorm.metadata.discovery.check.CheckEmbeddables;
import io.mikroorm.metadata.discovery.check.CheckGeneratedValues;
import io.mikroorm.metadata.discovery.check.CheckKindIndexes;
import io.mikroorm.metadata.discovery.check.CheckLazy;
import io.mikroorm.metadata.discovery.check.CheckMadeInside;
import io.mikroorm.metadata.discovery.check.CheckOwnColumns;
import io.mikroorm.metadata.discovery.check.CheckReadOnly;
import io.mikroorm.metadata.discovery.check.CheckSchemas;
import io.mikroorm.metadata.discovery.check.CheckSharedPivots;
import io.mikroorm.metadata.discovery.check.CheckTargetKeys;
import io.mikroorm.metadata.discovery.check.ReadRoutines;
import io.mikroorm.metadata.discovery.check.ReadSerialized;
import io.mikroorm.metadata.discovery.check.ReadVirtualQueries;
import io.mikroorm.metadata.discovery.check.ResolveShownRows;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.metadata.discovery.draft.Conventions;
import io.mikroorm.metadata.discovery.draft.DiscoveryPass;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.reading.AnnotationReader;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Platform;
import java.util.List;

/** Reads entity classes and everything they lead to, and freezes what it found. Stateless. */
public final class MetadataDiscovery {

    /** The questions, in the order in which they can be answered. */
    private static final List<DiscoveryPass> PASSES = List.of(
            new CheckEmbeddables(),
            new ReadVirtualQueries(),
            new CheckViews(),
            new ResolveTypes(),
            new ReadGenerators(),
            new FindKeys(),
            new CheckGeneratedValues(),
            new ReadDefaults(),
            new ReadOrders(),
            new CheckTraits(),
            new ResolveHierarchies(),
            new ChooseConstructors(),
            new CheckLazy(),
            new ResolveTargets(),
            new ResolveTargetKeys(),
            new ResolveKeyOnly(),
            new WireInverseSides(),
            new ExpandColumns(),
            new DefineFormulas(),
            new CheckReadOnly(),
            new DefinePivots(),
            new FillReferentialActions(),
            new DefineIndexes(),
            new CheckKindIndexes(),
            new CheckTargetKeys(),
            new DefineChecks(),
            new DefineStored(),
            new CheckSchemas(),
            new DefineMade(),
            new CheckMadeInside(),
            new CheckCollations(),
            new CheckOwnColumns(),
            new CheckSharedPivots(),
            new CheckNames(),
            new CheckConstraintNames(),
            new CheckConstraintKinds(),
            new ResolveOrders(),
            new ResolveShownRows(),
            new JoinUnreferenceable(),
            new CheckEager(),
            new ReadSerialized(),
            new ReadRoutines());

    private MetadataDiscovery() {}

    /**
     * The metadata of the classes and of all entities that their relations lead to, the given ones first. A
     * {@link MetadataException} carries every mistake of the model.
     *
     * @param structs gives access to elements of arrays of embeddables, and to keys of several parts
     */
    public static MetadataStorage discover(
            List<Class<?>> entities, NamingStrategy naming, Platform platform, StructAccesses structs) {
        Conventions conventions = new Conventions(naming, PrefixMode.DEFAULT);
        return discover(entities, conventions, platform, JsonMappers.found(), structs);
    }

    /** The same, with all conventions, and with what turns objects into JSON. */
    public static MetadataStorage discover(
            List<Class<?>> entities,
            Conventions conventions,
            Platform platform,
            JsonMappers mappers,
            StructAccesses structs) {
        return discover(new Declarations(entities), conventions, platform, mappers, structs);
    }

    /** The same of classes that may be mapped otherwise than by our annotations. */
    public static MetadataStorage discover(
            Declarations declarations,
            Conventions conventions,
            Platform platform,
            JsonMappers mappers,
            StructAccesses structs) {
        ModelDraft model = new ModelDraft(declarations, conventions, platform, mappers, structs);
        new AnnotationReader(model).readAll();
        for (DiscoveryPass pass : PASSES) {
            pass.run(model);
        }
        model.mistakes.throwIfAny();
        return new Freezer(model).freeze();
    }
}
