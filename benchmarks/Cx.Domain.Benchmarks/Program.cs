using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using Cx.Domain.Benchmarks;

// All comparisons in one run: `dotnet run -c Release --project benchmarks/Cx.Domain.Benchmarks -- --filter '*' --join`.
BenchmarkSwitcher.FromAssembly(typeof(SeededRandom).Assembly).Run(args, DefaultConfig.Instance);
