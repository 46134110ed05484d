namespace Cx.Domain;

/// <summary>A metric that keeps its state in another metric, whose codec is then its own.</summary>
internal interface ISharesState<TState>
{
    object Inner { get; }
}

/// <summary>A metric that can store its state only if the metrics it is made of can.</summary>
internal interface IOptionalStateCodec<TState> : IStateCodec<TState>
{
    bool HasCodec { get; }
}

internal static class StateCodec
{
    /// <summary>The codec of a metric's state, or null where it has none.</summary>
    public static IStateCodec<TState>? Find<TState>(object metric)
    {
        while (metric is ISharesState<TState> shares) metric = shares.Inner;
        return metric is IOptionalStateCodec<TState> { HasCodec: false } ? null : metric as IStateCodec<TState>;
    }
}
